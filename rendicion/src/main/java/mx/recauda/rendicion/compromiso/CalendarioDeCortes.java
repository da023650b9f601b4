package mx.recauda.rendicion.compromiso;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * The cuts of promises: those of the framework in force each day, on working days.
 *
 * @param habil tells working days in Mexico City
 */
public record CalendarioDeCortes(Predicate<LocalDate> habil) {

    /** Whether progress is reported in that month. */
    public boolean esCorte(YearMonth mes) {
        return marco(mes.atDay(1)).esCorte(mes);
    }

    /** The cut that must show done what falls due that day: the first one in its month or after. */
    public YearMonth corteDe(LocalDate termino) {
        return marco(termino).primerCorteDesde(termino);
    }

    /** Last day to report that cut. */
    public LocalDate vencimiento(YearMonth corte) {
        return marco(corte.atDay(1)).diaDeCorte().en(corte, habil);
    }

    /** Before the first framework known, the cuts are those of the first. */
    private static MarcoNormativo marco(LocalDate dia) {
        return MarcosNormativos.vigente(dia).orElse(MarcosNormativos.todos().getFirst());
    }
}
