package mx.recauda.platform.libro;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Where the ledger is read, in two times.
 *
 * @param efectivo last day that counts
 * @param bloque last closed block that counts: what was known when it closed; empty is now. What is
 *     read at a closed block never changes.
 */
public record Punto(LocalDate efectivo, OptionalLong bloque) {

    private static final LocalDate SIN_FIN = LocalDate.of(9999, 12, 31);

    /** Everything in the ledger. */
    public static final Punto AHORA = new Punto(SIN_FIN, OptionalLong.empty());

    /** What took effect up to a day, as known now. */
    public static Punto al(LocalDate dia) {
        return new Punto(dia, OptionalLong.empty());
    }

    /** The same day, as known when a block closed. */
    public Punto conocidoEn(long numeroDeBloque) {
        return new Punto(efectivo, OptionalLong.of(numeroDeBloque));
    }
}
