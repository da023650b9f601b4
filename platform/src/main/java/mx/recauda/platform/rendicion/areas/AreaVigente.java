package mx.recauda.platform.rendicion.areas;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An area as it is on a day.
 *
 * @param clave key
 * @param nombre its name that day
 * @param superior key of the area it belongs to that day, or empty
 * @param desde first day of the area
 * @param hasta last day, when it has one
 */
public record AreaVigente(
        String clave, String nombre, String superior, LocalDate desde, Optional<LocalDate> hasta) {}
