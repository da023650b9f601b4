package mx.recauda.ley.afiliacion;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an acknowledgement stands: the employer confirms it or asks for a clarification within
 * three business days of its delivery; otherwise it is consented.
 *
 * @param estado where it stands
 * @param plazo the three business days, explained
 */
public record ConfirmacionDeLote(Estado estado, Plazo plazo) {

    private static final int DIAS_HABILES = 3;

    /** What can be said of an acknowledgement. */
    public enum Estado {
        /** The term runs. */
        POR_CONFIRMAR,
        /** The employer confirmed it. */
        CONFIRMADO,
        /** The employer asked for a clarification in time. */
        EN_ACLARACION,
        /** The institute resolved the clarification. */
        ACLARADO,
        /** The term passed in silence. */
        CONSENTIDO
    }

    /** What the employer answered. */
    public enum Respuesta {
        /** It is right. */
        CONFIRMA,
        /** Something has to be clarified. */
        PIDE_ACLARACION
    }

    /**
     * The state on a day.
     *
     * @param entrega day on which the acknowledgement was delivered
     * @param respuesta first answer given within the term, if any
     * @param hoy the day it is looked at
     */
    @Fuente("RACERF 6")
    public static ConfirmacionDeLote al(
            LocalDate entrega,
            Optional<Respuesta> respuesta,
            LocalDate hoy,
            Calendario calendario) {
        return al(entrega, respuesta, false, hoy, calendario);
    }

    /**
     * The state on a day.
     *
     * @param entrega day on which the acknowledgement was delivered
     * @param respuesta first answer given within the term, if any
     * @param resuelta whether the institute resolved the clarification asked for
     * @param hoy the day it is looked at
     */
    @Fuente("RACERF 6")
    public static ConfirmacionDeLote al(
            LocalDate entrega,
            Optional<Respuesta> respuesta,
            boolean resuelta,
            LocalDate hoy,
            Calendario calendario) {
        Plazo plazo = Plazo.deDiasHabiles(entrega, DIAS_HABILES, calendario, "RACERF 6");
        Estado estado =
                respuesta
                        .map(r ->
                                switch (r) {
                                    case CONFIRMA -> Estado.CONFIRMADO;
                                    case PIDE_ACLARACION ->
                                            resuelta ? Estado.ACLARADO : Estado.EN_ACLARACION;
                                })
                        .orElse(
                                hoy.isAfter(plazo.ultimoDia())
                                        ? Estado.CONSENTIDO
                                        : Estado.POR_CONFIRMAR);
        return new ConfirmacionDeLote(estado, plazo);
    }

    /** Whether an answer is still admitted. */
    public boolean admiteRespuesta() {
        return estado == Estado.POR_CONFIRMAR;
    }

    /** Whether the institute has a clarification to resolve. */
    public boolean admiteResolucion() {
        return estado == Estado.EN_ACLARACION;
    }
}
