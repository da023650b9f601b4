package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.IngresoExcedente;

import java.util.List;

/** Every surplus that was registered has a use, and no more is used than was registered. */
final class AplicacionDeExcedentes implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-008",
                    "Aplicación de ingresos excedentes",
                    Gravedad.ALTA,
                    "ingresos_excedentes: monto registrado y aplicación, por concepto y periodo",
                    "Corrige la aplicación o el monto registrado.",
                    "LFPRH 20-II; formato de ingresos excedentes 4T-2014",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, IngresoExcedente.TABLA, "aplicación = registrado");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        return IngresoExcedente.de(informe).stream()
                .filter(i -> i.registrado().isPresent() && i.aplicacion().isPresent())
                .map(i ->
                        COMPRUEBA.igual(
                                (i.concepto() + " " + i.periodo()).strip(),
                                i.registrado().get(),
                                i.aplicacion().get(),
                                Senala.celda(IngresoExcedente.TABLA, i.fila(), "aplicacion"),
                                Senala.celda(IngresoExcedente.TABLA, i.fila(), "monto")))
                .toList();
    }
}
