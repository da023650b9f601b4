package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;

import java.util.ArrayList;
import java.util.List;

/** At each cut, the approved budget plus its changes make the modified budget. */
final class AprobadoMasAdecuacion implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-002",
                    "Aprobado más adecuación",
                    Gravedad.ALTA,
                    "adecuaciones: aprobado, adecuación y modificado de cada corte",
                    "Corrige el importe que no corresponda al presupuesto autorizado.",
                    "LFPRH 60; formato de adecuaciones presupuestarias 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, Adecuacion.TABLA, "aprobado + adecuación = modificado");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<Verificacion> hechas = new ArrayList<>();
        for (Adecuacion adecuacion : Adecuacion.de(informe)) {
            for (Adecuacion.AlCorte corte : adecuacion.cortes()) {
                if (adecuacion.aprobado().isPresent()
                        && corte.adecuacion().isPresent()
                        && corte.modificado().isPresent()) {
                    hechas.add(
                            COMPRUEBA.igual(
                                    adecuacion.concepto() + " " + corte.corte().clave(),
                                    adecuacion.aprobado().get().add(corte.adecuacion().get()),
                                    corte.modificado().get(),
                                    Senala.celda(
                                            Adecuacion.TABLA,
                                            corte.fila(),
                                            corte.columnaModificado()),
                                    Senala.celda(
                                            Adecuacion.TABLA,
                                            corte.fila(),
                                            corte.columnaAdecuacion())));
                }
            }
        }
        return hechas;
    }
}
