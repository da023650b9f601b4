package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Siniestralidad;

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
     * Part of the business goes to a new company: a registro of its own with the media premium; the
     * one it leaves keeps its own.
     *
     * @param rfc of the new company
     * @param fraccion activity that it takes
     */
    record Escision(LocalDate fecha, String rfc, Persona persona, String nombre, String fraccion)
            implements TramitePatronal {}

    /**
     * Another company absorbs this one in the municipality; the registro ends the day before.
     *
     * @param absorbente registro of who absorbs, eleven characters
     * @param fraccion activity of the business after the merger
     * @param casos terminated cases of both in the year before
     * @param diasCotizados days contributed by the workers of both in that year
     */
    record Fusion(
            LocalDate fecha,
            String absorbente,
            String fraccion,
            Siniestralidad casos,
            long diasCotizados)
            implements TramitePatronal {}

    /**
     * The institute rectifies activity and class.
     *
     * @param fecha day since which it holds
     * @param resolucion number of the resolution that was notified
     */
    record Rectificacion(
            LocalDate fecha, String fraccion, MotivoDeRectificacion motivo, String resolucion)
            implements TramitePatronal {}

    /** The area of its minimum wage changes. */
    record CambioDeZona(LocalDate fecha, Zona zona) implements TramitePatronal {}

    /**
     * A strike breaks out or a bankruptcy is declared.
     *
     * @param fecha its first day
     * @param expediente number of its file before the authority
     */
    record InicioDeImpedimento(LocalDate fecha, ImpedimentoDeBaja.Clase clase, String expediente)
            implements TramitePatronal {}

    /**
     * A strike or a bankruptcy ends.
     *
     * @param fecha its last day; the day before its first when it never happened
     */
    record FinDeImpedimento(LocalDate fecha, ImpedimentoDeBaja.Clase clase, String expediente)
            implements TramitePatronal {}

    /**
     * The registro ends.
     *
     * @param fecha last day in force
     */
    record Baja(LocalDate fecha, CausaDeBaja causa) implements TramitePatronal {}
}
