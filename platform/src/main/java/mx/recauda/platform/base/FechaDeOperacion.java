package mx.recauda.platform.base;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The business date: the day on which the institution works, by which terms are counted. It is the
 * legal day of central Mexico, whatever the zone of the machine.
 */
public final class FechaDeOperacion {

    /** Zone of the legal day. */
    public static final ZoneId ZONA = ZoneId.of("America/Mexico_City");

    private final Clock reloj;

    /** Takes the instant from the given clock. */
    public FechaDeOperacion(Clock reloj) {
        this.reloj = reloj;
    }

    /** The business date of now. */
    public LocalDate hoy() {
        return LocalDate.ofInstant(reloj.instant(), ZONA);
    }
}
