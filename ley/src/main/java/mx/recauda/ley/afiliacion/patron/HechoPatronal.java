package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact about a registro patronal, in two times: the day from which it holds and the instant at
 * which it was known. Never changed: a correction annuls one.
 */
public sealed interface HechoPatronal {

    /** Number of the fact, which also orders facts known at the same instant. */
    long id();

    /** When it was known. */
    Instant conocidoEn();

    /**
     * The registro starts, or starts again.
     *
     * @param desde first day
     * @param reanudacion whether it had ended before
     */
    record Inicio(long id, Instant conocidoEn, LocalDate desde, boolean reanudacion)
            implements HechoPatronal {}

    /**
     * The activity, its class and premium.
     *
     * @param desde first day with them
     */
    record Clasificacion(
            long id, Instant conocidoEn, LocalDate desde, String fraccion, Clase clase, Tasa prima)
            implements HechoPatronal {}

    /**
     * How the registro is identified: its number, with modalidad and check digit, and the area of
     * its minimum wage.
     *
     * @param desde first day with them
     * @param numero eleven characters
     * @param modalidad two digits
     */
    record Identificacion(
            long id,
            Instant conocidoEn,
            LocalDate desde,
            String numero,
            String modalidad,
            Zona zona)
            implements HechoPatronal {}

    /**
     * Where it works.
     *
     * @param desde first day there
     * @param oficina subdelegación of control, four digits
     */
    record Ubicacion(
            long id, Instant conocidoEn, LocalDate desde, Domicilio domicilio, String oficina)
            implements HechoPatronal {}

    /**
     * The registro ends.
     *
     * @param ultimoDia last day in force
     */
    record Fin(long id, Instant conocidoEn, LocalDate ultimoDia, CausaDeBaja causa)
            implements HechoPatronal {}

    /**
     * A strike or a bankruptcy.
     *
     * @param que what and when; open while it is not known to have ended
     * @param expediente number of its file before the authority
     */
    record Impedimento(long id, Instant conocidoEn, ImpedimentoDeBaja que, String expediente)
            implements HechoPatronal {}

    /**
     * A former fact never held.
     *
     * @param anulado its number
     */
    record Anulacion(long id, Instant conocidoEn, long anulado) implements HechoPatronal {}
}
