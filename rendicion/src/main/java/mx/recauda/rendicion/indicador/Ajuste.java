package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A change of a goal.
 *
 * @param anterior value before
 * @param nuevo value after
 * @param fecha day from which the new value is in force
 * @param oficio letter that orders it
 * @param quien who decided it, with the post held that day
 * @param porque reason
 */
public record Ajuste(
        BigDecimal anterior,
        BigDecimal nuevo,
        LocalDate fecha,
        String oficio,
        String quien,
        String porque) {}
