package mx.recauda.ley.tiempo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which something holds, both ends included.
 *
 * @param desde first day
 * @param hasta last day, on or after the first; empty when still in force
 */
public record Vigencia(LocalDate desde, Optional<LocalDate> hasta) {

    /** Refuses an end before the start. */
    public Vigencia {
        if (hasta.isPresent() && hasta.get().isBefore(desde)) {
            throw new IllegalArgumentException("ends before it starts: " + desde + " " + hasta);
        }
    }

    /** From one day to another, both included. */
    public static Vigencia entre(LocalDate desde, LocalDate hasta) {
        return new Vigencia(desde, Optional.of(hasta));
    }

    /** From one day on, without known end. */
    public static Vigencia desde(LocalDate desde) {
        return new Vigencia(desde, Optional.empty());
    }

    /** Whether it holds on the given day. */
    public boolean contiene(LocalDate dia) {
        return !dia.isBefore(desde) && (hasta.isEmpty() || !dia.isAfter(hasta.get()));
    }

    /** Whether some day is in both. */
    public boolean traslapa(Vigencia otra) {
        return interseccion(otra).isPresent();
    }

    /** The days that are in both, if any. */
    public Optional<Vigencia> interseccion(Vigencia otra) {
        LocalDate inicio = desde.isAfter(otra.desde) ? desde : otra.desde;
        Optional<LocalDate> fin = menor(hasta, otra.hasta);
        return fin.isPresent() && fin.get().isBefore(inicio)
                ? Optional.empty()
                : Optional.of(new Vigencia(inicio, fin));
    }

    /** Whether the other starts the day after this one ends. */
    public boolean seguidaPor(Vigencia otra) {
        return hasta.map(fin -> fin.plusDays(1).equals(otra.desde)).orElse(false);
    }

    /**
     * Number of days, both ends included.
     *
     * @throws IllegalStateException when there is no end
     */
    public int dias() {
        LocalDate fin = hasta.orElseThrow(() -> new IllegalStateException("no end: " + this));
        return Math.toIntExact(ChronoUnit.DAYS.between(desde, fin) + 1);
    }

    private static Optional<LocalDate> menor(Optional<LocalDate> una, Optional<LocalDate> otra) {
        if (una.isEmpty() || otra.isEmpty()) {
            return una.or(() -> otra);
        }
        return una.get().isBefore(otra.get()) ? una : otra;
    }

    /** {@code 2026-01-01/2026-12-31}, with nothing after the slash when open. */
    @Override
    public String toString() {
        return desde + "/" + hasta.map(LocalDate::toString).orElse("");
    }
}
