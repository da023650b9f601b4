package mx.recauda.rendicion.compromiso;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One dated act in the life of a promise. Acts are only added; a correction is another act. */
public sealed interface Acto {

    /** Day on which it happened, in Mexico City. */
    LocalDate fecha();

    /** Who did it, with the post held that day. */
    String autor();

    /** A recommendation is received from an evaluation, an audit, a council. */
    record Propuesto(LocalDate fecha, String autor, String origen) implements Acto {}

    /** The institution decides to attend it. */
    record Seleccionado(LocalDate fecha, String autor) implements Acto {}

    /** The institution decides not to attend it. */
    record Rechazado(LocalDate fecha, String autor, String motivo) implements Acto {}

    /**
     * The promise is written.
     *
     * @param termino day by which it must be done
     * @param resultadoEsperado what will be different
     * @param responsables one owner, any number of co-owners
     * @param actividades at least one, with different keys
     */
    record Comprometido(
            LocalDate fecha,
            String autor,
            LocalDate termino,
            String resultadoEsperado,
            List<Responsable> responsables,
            List<Actividad> actividades)
            implements Acto {

        /** Keeps immutable copies. */
        public Comprometido {
            responsables = List.copyOf(responsables);
            actividades = List.copyOf(actividades);
        }
    }

    /**
     * Progress of an activity at a cut.
     *
     * @param corte month of the cut
     * @param actividad key of the activity
     * @param porcentaje 0 to 100
     * @param nota remarks; required when progress goes down
     */
    record AvanceReportado(
            LocalDate fecha,
            String autor,
            YearMonth corte,
            String actividad,
            int porcentaje,
            String nota)
            implements Acto {}

    /** Evidence of an activity is handed in. */
    record EvidenciaEntregada(LocalDate fecha, String autor, String actividad, Evidencia evidencia)
            implements Acto {}

    /**
     * An activity takes the place of another; neither the promise nor its expected result changes.
     *
     * @param actividad key of the activity, which stays
     * @param texto what will be done instead
     * @param oficio number of the official letter that supports it
     * @param nota remark that goes to Observaciones
     */
    record ActividadSustituida(
            LocalDate fecha,
            String autor,
            String actividad,
            String texto,
            String oficio,
            String nota)
            implements Acto {}

    /** The progress of a cut is sent; from then on it cannot change. */
    record CorteEnviado(LocalDate fecha, String autor, YearMonth corte) implements Acto {}

    /** A cut already sent is opened for another version. */
    record CorteCorregido(LocalDate fecha, String autor, YearMonth corte, String motivo)
            implements Acto {}

    /** The term is moved. */
    record TerminoCambiado(
            LocalDate fecha, String autor, LocalDate termino, String oficio, String motivo)
            implements Acto {}

    /** The promise is withdrawn: the programme merged or ended, or it no longer applies. */
    record Cancelado(LocalDate fecha, String autor, String justificacion) implements Acto {}

    /**
     * A closed promise is open again.
     *
     * @param actividad key of the activity that turned out not to be done
     * @param porcentaje its true progress, 0 to 99
     */
    record Reabierto(LocalDate fecha, String autor, String actividad, int porcentaje, String motivo)
            implements Acto {}
}
