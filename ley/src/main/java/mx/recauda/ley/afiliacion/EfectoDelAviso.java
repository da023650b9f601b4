package mx.recauda.ley.afiliacion;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.salario.AvisosDeSalario;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;

/**
 * From which day a notice has effect, and whether it came in time.
 *
 * @param fecha first day of the effect; for the end of employment, the last contributed day
 * @param oportuno whether it was received within its term
 * @param plazo the term, explained day by day
 * @param fundamento article that gives the effect
 */
public record EfectoDelAviso(LocalDate fecha, boolean oportuno, Plazo plazo, String fundamento) {

    private static final int DIAS_HABILES = 5;

    /**
     * Enrolment: it has effect from the start of work even when late; the delay has other
     * consequences.
     *
     * @param inicio day on which work starts
     * @param recepcion day on which the institute receives the notice
     */
    @Fuente("LSS 15-I")
    @Fuente(
            value = "Effect of a late enrolment: LSS 35; RACERF 50-II by analogy",
            confianza = Confianza.INFERIDA)
    public static EfectoDelAviso deAlta(
            LocalDate inicio, LocalDate recepcion, Calendario calendario) {
        Plazo plazo = Plazo.deDiasHabiles(inicio, DIAS_HABILES, calendario, "LSS 15-I");
        return new EfectoDelAviso(inicio, enTiempo(recepcion, plazo), plazo, "LSS 15-I");
    }

    /**
     * Whether an enrolment may already be received: at most on the business day before work starts.
     */
    @Fuente("RACERF 45")
    public static boolean altaNoEsPrematura(
            LocalDate inicio, LocalDate recepcion, Calendario calendario) {
        return !inicio.isAfter(calendario.siguienteHabil(recepcion));
    }

    /**
     * End of employment: in time, it has effect on the day stated, which counts as contributed;
     * late, on the day after it is received.
     *
     * @param ultimoDia last day worked
     */
    @Fuente("RACERF 57")
    public static EfectoDelAviso deBaja(
            LocalDate ultimoDia, LocalDate recepcion, Calendario calendario) {
        Plazo plazo = Plazo.deDiasHabiles(ultimoDia, DIAS_HABILES, calendario, "RACERF 57");
        boolean oportuno = enTiempo(recepcion, plazo);
        LocalDate efecto = oportuno ? ultimoDia : recepcion.plusDays(1);
        return new EfectoDelAviso(efecto, oportuno, plazo, "RACERF 57");
    }

    /**
     * End of employment presented by the trustee of a bankruptcy: it has effect on the day after it
     * is received, in time or not.
     *
     * @param ultimoDia last day worked
     */
    @Fuente("RACERF 59-I")
    public static EfectoDelAviso deBajaDelSindico(
            LocalDate ultimoDia, LocalDate recepcion, Calendario calendario) {
        Plazo plazo = Plazo.deDiasHabiles(ultimoDia, DIAS_HABILES, calendario, "RACERF 57");
        return new EfectoDelAviso(
                recepcion.plusDays(1), enTiempo(recepcion, plazo), plazo, "RACERF 59-I");
    }

    /**
     * Change of fixed wage: it has effect on the day of the change, except a decrease received
     * late, which has effect on the day of reception.
     *
     * @param cambio day on which the wage changes
     * @param disminuye whether the new wage is lower
     */
    @Fuente("LSS 34-I, 35; RACERF 53, 54")
    public static EfectoDelAviso deSalario(
            LocalDate cambio, LocalDate recepcion, boolean disminuye, Calendario calendario) {
        Plazo plazo = AvisosDeSalario.fijo(cambio, calendario);
        boolean oportuno = enTiempo(recepcion, plazo);
        if (disminuye && !oportuno) {
            return new EfectoDelAviso(recepcion, false, plazo, "RACERF 54");
        }
        return new EfectoDelAviso(cambio, oportuno, plazo, "RACERF 53");
    }

    /**
     * Change of the average of a bimester: in time during the first five business days of the month
     * after it. Whenever it is filed, it has effect from the first day of that month, except a
     * decrease received late, which has effect on the day of reception.
     *
     * @param cambio first day of January, March, May, July, September or November
     * @param disminuye whether the new wage is lower
     */
    @Fuente("LSS 34-II, 35; RACERF 53")
    @Fuente(
            value = "A late decrease of the average: RACERF 54",
            confianza = Confianza.INFERIDA,
            nota = "article 54 does not tell the average from the fixed wage")
    public static EfectoDelAviso deSalarioVariable(
            LocalDate cambio, LocalDate recepcion, boolean disminuye, Calendario calendario) {
        Plazo plazo = AvisosDeSalario.variable(Mes.de(cambio).bimestre().anterior(), calendario);
        boolean oportuno = enTiempo(recepcion, plazo);
        return disminuye && !oportuno
                ? new EfectoDelAviso(recepcion, false, plazo, "RACERF 54")
                : new EfectoDelAviso(cambio, oportuno, plazo, "RACERF 53");
    }

    private static boolean enTiempo(LocalDate recepcion, Plazo plazo) {
        return !recepcion.isAfter(plazo.ultimoDia());
    }
}
