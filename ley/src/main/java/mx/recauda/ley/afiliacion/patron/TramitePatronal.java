package mx.recauda.ley.afiliacion.patron;

import java.time.LocalDate;

/** What an employer asks for. Facts of the paper are as declared; the rules decide. */
public sealed interface TramitePatronal {

    /** Day of the fact, from which the term is counted. */
    LocalDate fecha();

    /** The kind of employer. */
    enum Persona {
        /** Natural person. */
        FISICA,
        /** Company. */
        MORAL
    }

    /**
     * A new registro (9210-003-125).
     *
     * @param rfc as typed
     * @param nombre name of the employer
     * @param modalidad two digits
     * @param fraccion activity
     * @param trabajadores how many start
     */
    record Alta(
            LocalDate fecha,
            String rfc,
            Persona persona,
            String nombre,
            String modalidad,
            String fraccion,
            Domicilio domicilio,
            int trabajadores)
            implements TramitePatronal {}

    /**
     * Activities start again (9210-003-113).
     *
     * @param fraccion activity with which they start
     */
    record Reanudacion(LocalDate fecha, String fraccion) implements TramitePatronal {}

    /** Another activity. */
    record CambioDeActividad(LocalDate fecha, String fraccion) implements TramitePatronal {}

    /** Another domicile in the same municipality. */
    record CambioDeDomicilio(LocalDate fecha, Domicilio domicilio) implements TramitePatronal {}

    /**
     * Another employer takes the business: a registro of its own, with the premium of the one that
     * ends the day before.
     *
     * @param rfc of who takes it
     */
    record Sustitucion(LocalDate fecha, String rfc, Persona persona, String nombre)
            implements TramitePatronal {}

    /**
     * The registro ends.
     *
     * @param fecha last day in force
     */
    record Baja(LocalDate fecha, CausaDeBaja causa) implements TramitePatronal {}
}
