package mx.recauda.ley.dinero;

import java.math.BigDecimal;

/**
 * A multiplier exact to the ten-thousandth, as the law writes integration factors (1.0493) and
 * update factors (CFF 17-A: "hasta el diezmilésimo").
 *
 * <p>Never negative.
 *
 * @param diezmilesimas the factor in units of 10⁻⁴ (1.0493 = 10,493)
 */
public record Factor(long diezmilesimas) implements Comparable<Factor> {

    /** Units of one whole. */
    public static final long UNIDAD = 10_000L;

    /** The factor 1.0000, which changes nothing. */
    public static final Factor UNO = new Factor(UNIDAD);

    private static final int DECIMALES = 4;

    /** Refuses a negative factor. */
    public Factor {
        if (diezmilesimas < 0) {
            throw new IllegalArgumentException("a factor is never negative: " + diezmilesimas);
        }
    }

    /**
     * Reads a plain decimal number.
     *
     * @throws IllegalArgumentException when it is not a number, is negative or has more than four
     *     decimals
     */
    public static Factor parse(String texto) {
        try {
            return new Factor(
                    new BigDecimal(texto.strip()).movePointRight(DECIMALES).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not a factor of four decimals: " + texto, e);
        }
    }

    /** The quotient truncated to four decimals; both terms positive, in any common unit. */
    public static Factor cocienteTruncado(long numerador, long denominador) {
        return new Factor(Redondeo.productoTruncado(numerador, UNIDAD, denominador));
    }

    /** The quotient rounded half up to four decimals; both terms positive. */
    public static Factor cocienteMitadArriba(long numerador, long denominador) {
        return new Factor(Redondeo.productoMitadArriba(numerador, UNIDAD, denominador));
    }

    /** The amount times this factor, rounded half up to the centavo. */
    public Importe por(Importe base) {
        return Importe.deCentavos(
                Redondeo.productoMitadArriba(base.centavos(), diezmilesimas, UNIDAD));
    }

    /** The factor, with scale four. */
    public BigDecimal valor() {
        return BigDecimal.valueOf(diezmilesimas, DECIMALES);
    }

    @Override
    public int compareTo(Factor otro) {
        return Long.compare(diezmilesimas, otro.diezmilesimas);
    }

    /** Four decimals, with a point: {@code 1.0493}. */
    @Override
    public String toString() {
        return valor().toPlainString();
    }
}
