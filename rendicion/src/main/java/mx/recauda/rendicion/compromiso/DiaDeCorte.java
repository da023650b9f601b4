package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;

/** Day of a month of cut on which the report is due. */
@Fuente(
        value = "Mecanismo para el seguimiento a los ASM",
        confianza = Confianza.DE_MEMORIA,
        nota = "The day was not read in any source; it is data of each framework")
public enum DiaDeCorte {
    /** Last day of the month. */
    ULTIMO_NATURAL {
        @Override
        public LocalDate en(YearMonth mes, Predicate<LocalDate> habil) {
            return mes.atEndOfMonth();
        }
    },
    /** Last working day of the month. */
    ULTIMO_HABIL {
        @Override
        public LocalDate en(YearMonth mes, Predicate<LocalDate> habil) {
            LocalDate dia = mes.atEndOfMonth();
            while (!habil.test(dia)) {
                dia = dia.minusDays(1);
                if (!YearMonth.from(dia).equals(mes)) {
                    throw new IllegalArgumentException("month without a working day: " + mes);
                }
            }
            return dia;
        }
    };

    /**
     * The day in that month.
     *
     * @param habil tells working days; asked only by the kinds that need it
     */
    public abstract LocalDate en(YearMonth mes, Predicate<LocalDate> habil);
}
