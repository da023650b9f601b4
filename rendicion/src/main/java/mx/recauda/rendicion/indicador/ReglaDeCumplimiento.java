package mx.recauda.rendicion.indicador;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How achievement is measured. The norm of each year chooses; the id of the rule is stored with
 * every result.
 */
@Fuente(
        value = "mir.md §4",
        confianza = Confianza.DE_MEMORIA,
        nota = "which one, by norm of the year")
public enum ReglaDeCumplimiento {
    /** {@code value / goal × 100}, for more-is-better. */
    REAL_ENTRE_META,
    /** {@code goal / value × 100}, for less-is-better. */
    META_ENTRE_REAL,
    /** {@code (2 − value / goal) × 100}, for less-is-better. */
    COMPLEMENTO;

    private static final int DECIMALES = 4;
    private static final BigDecimal DOSCIENTOS = new BigDecimal("200");

    /**
     * Achievement in percent, four decimals, half-up; empty when its denominator is zero.
     *
     * @param valor result
     * @param meta goal
     */
    public Optional<BigDecimal> cumplimiento(BigDecimal valor, BigDecimal meta) {
        return switch (this) {
            case REAL_ENTRE_META -> porciento(valor, meta);
            case META_ENTRE_REAL -> porciento(meta, valor);
            case COMPLEMENTO -> porciento(valor, meta).map(DOSCIENTOS::subtract);
        };
    }

    /** The usual rule of a sense. */
    public static ReglaDeCumplimiento usual(Sentido sentido) {
        return sentido == Sentido.ASCENDENTE ? REAL_ENTRE_META : META_ENTRE_REAL;
    }

    private static Optional<BigDecimal> porciento(BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(a.movePointRight(2).divide(b, DECIMALES, RoundingMode.HALF_UP));
    }
}
