package mx.recauda.ley.dinero;

import java.math.BigDecimal;

/**
 * A rate applied to money, exact to the ten-millionth: {@code 0.54355 %} is 54,355. Laws print
 * rates in percent with up to five decimals, which is exactly this precision.
 *
 * <p>Never negative. Multiplying centavos by a {@code Tasa} gives an <em>exact amount</em> in units
 * of 10⁻⁷ centavos; {@link Redondeo} turns it into centavos.
 *
 * @param diezmillonesimas the rate in units of 10⁻⁷ (1 % = 100,000)
 */
public record Tasa(long diezmillonesimas) implements Comparable<Tasa> {

    /** Units of one whole: a rate of 100 %. */
    public static final long UNIDAD = 10_000_000L;

    /** No rate. */
    public static final Tasa CERO = new Tasa(0);

    private static final int DECIMALES_DEL_PORCENTAJE = 5;

    /** Refuses a negative rate. */
    public Tasa {
        if (diezmillonesimas < 0) {
            throw new IllegalArgumentException("a rate is never negative: " + diezmillonesimas);
        }
    }

    /**
     * Reads a percentage as printed in the law: {@code "20.40"} is 20.40 %.
     *
     * @throws IllegalArgumentException when it is not a number, is negative or has more than five
     *     decimals
     */
    public static Tasa dePorcentaje(String porcentaje) {
        try {
            return dePorcentaje(new BigDecimal(porcentaje.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a percentage: " + porcentaje, e);
        }
    }

    /**
     * The rate of the given percentage.
     *
     * @throws IllegalArgumentException when it is negative or has more than five decimals
     */
    public static Tasa dePorcentaje(BigDecimal porcentaje) {
        try {
            return new Tasa(porcentaje.movePointRight(DECIMALES_DEL_PORCENTAJE).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "a percentage has at most five decimals: " + porcentaje, e);
        }
    }

    /** The percentage, with five decimals. */
    public BigDecimal porcentaje() {
        return BigDecimal.valueOf(diezmillonesimas, DECIMALES_DEL_PORCENTAJE);
    }

    /** The sum of two rates. */
    public Tasa mas(Tasa otra) {
        return new Tasa(Math.addExact(diezmillonesimas, otra.diezmillonesimas));
    }

    /** This rate of an amount, rounded half up to the centavo. */
    public Importe de(Importe base) {
        return Importe.deCentavos(
                Redondeo.productoMitadArriba(base.centavos(), diezmillonesimas, UNIDAD));
    }

    @Override
    public int compareTo(Tasa otra) {
        return Long.compare(diezmillonesimas, otra.diezmillonesimas);
    }

    /** The percentage without superfluous zeros and with no sign: {@code 20.4}. */
    @Override
    public String toString() {
        BigDecimal corto = porcentaje().stripTrailingZeros();
        return (corto.scale() < 0 ? corto.setScale(0) : corto).toPlainString();
    }
}
