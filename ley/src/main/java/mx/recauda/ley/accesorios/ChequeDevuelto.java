package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Notificaciones;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;

/** A cheque presented in time and not paid: it costs a fifth of its value, always. */
public final class ChequeDevuelto {

    private static final Tasa INDEMNIZACION = Tasa.dePorcentaje("20");
    private static final int DIAS_PARA_PAGAR = 3;

    private ChequeDevuelto() {}

    /** The indemnity, independent of the debt and of its other accessories. */
    @Fuente("CFF 21 para. 7")
    public static Importe indemnizacion(Importe cheque) {
        return INDEMNIZACION.de(cheque);
    }

    /**
     * By when the employer pays the cheque with its indemnity, or shows that he paid or that it was
     * the bank's fault; after it, the enforcement procedure.
     *
     * @param notificado day on which the requirement was made
     */
    @Fuente(
            value = "CFF 21 para. 7; CFF 12; CFF 135",
            confianza = Confianza.INFERIDA,
            nota = "that a last day that is Friday moves, as in any term to pay, is our reading")
    public static Plazo requerimiento(LocalDate notificado) {
        Calendario terminos = Calendario.deTerminos();
        return Plazo.deDiasHabiles(
                        Notificaciones.surteEfectos(notificado, terminos),
                        DIAS_PARA_PAGAR,
                        terminos,
                        "CFF 21 para. 7")
                .paraCumplir(Calendario.dePagos());
    }
}
