package mx.recauda.ley.parametros;

import java.time.LocalDate;

/**
 * One value of a series.
 *
 * @param <T> type of the value
 * @param desde first day on which it holds
 * @param hasta last day on which it is known to hold; {@link LocalDate#MAX} when no end is known
 * @param valor the value
 * @param procedencia where it comes from
 */
public record Valor<T>(LocalDate desde, LocalDate hasta, T valor, Procedencia procedencia) {

    /** Refuses a period that ends before it starts. */
    public Valor {
        if (hasta.isBefore(desde)) {
            throw new IllegalArgumentException(
                    procedencia.serie() + ": " + hasta + " is before " + desde);
        }
    }

    /** Whether it holds on that day. */
    public boolean rige(LocalDate dia) {
        return !dia.isBefore(desde) && !dia.isAfter(hasta);
    }

    /** The same value, known to hold only until that day. */
    public Valor<T> hasta(LocalDate dia) {
        return new Valor<>(desde, dia, valor, procedencia);
    }
}
