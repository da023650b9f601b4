package mx.recauda.rendicion.justificacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a value may go from its base without words.
 *
 * @param porcentaje largest variation, in percent of the base, that needs no explanation; 5 means
 *     that 5.0 % passes and 5.1 % does not
 */
public record Umbral(BigDecimal porcentaje) {

    private static final int DECIMALES = 4;

    /** Refuses a negative threshold. */
    public Umbral {
        if (porcentaje.signum() < 0) {
            throw new IllegalArgumentException("negative threshold: " + porcentaje);
        }
    }

    /**
     * The variation of a value against its base, in percent with four decimals, half-up; empty when
     * the base is zero: there is no percent of nothing.
     */
    public static Optional<BigDecimal> variacion(BigDecimal base, BigDecimal valor) {
        if (base.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                valor.subtract(base)
                        .movePointRight(2)
                        .divide(base.abs(), DECIMALES, RoundingMode.HALF_UP));
    }

    /**
     * Whether the value must be explained: exactly, by cross-multiplication, so that rounding never
     * decides. With base zero, any value other than zero must.
     */
    public boolean excede(BigDecimal base, BigDecimal valor) {
        BigDecimal distancia = valor.subtract(base).abs().movePointRight(2);
        return distancia.compareTo(base.abs().multiply(porcentaje)) > 0;
    }
}
