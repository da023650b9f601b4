package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.RenglonDePropuesta;

/**
 * A worker in the list of a proposal.
 *
 * @param imss monthly contributions, both shares
 * @param rcv retiro, cesantía y vejez
 * @param vivienda contribution to the housing fund
 * @param obrera what is withheld from the worker, of everything
 * @param total everything
 */
record FilaDePropuesta(
        RenglonDePropuesta renglon,
        Importe imss,
        Importe rcv,
        Importe vivienda,
        Importe obrera,
        Importe total) {

    static FilaDePropuesta de(RenglonDePropuesta renglon) {
        Importe imss = Importe.CERO;
        Importe rcv = Importe.CERO;
        Importe vivienda = Importe.CERO;
        Importe obrera = Importe.CERO;
        for (Importes.Linea linea : Importes.LINEAS) {
            Importe suyo = renglon.importes().de(linea.concepto(), linea.cuota());
            Fondo fondo = linea.rubro().fondo();
            imss = fondo == Fondo.IMSS ? imss.mas(suyo) : imss;
            rcv = fondo == Fondo.RCV ? rcv.mas(suyo) : rcv;
            vivienda = fondo == Fondo.VIVIENDA ? vivienda.mas(suyo) : vivienda;
            obrera = linea.cuota() == Cuota.OBRERA ? obrera.mas(suyo) : obrera;
        }
        return new FilaDePropuesta(
                renglon, imss, rcv, vivienda, obrera, imss.mas(rcv).mas(vivienda));
    }
}
