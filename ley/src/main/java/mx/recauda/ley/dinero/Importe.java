package mx.recauda.ley.dinero;

import java.math.BigDecimal;

/**
 * An amount of Mexican pesos, exact to the centavo.
 *
 * <p>Any sign; overflow is refused with {@link ArithmeticException}. Amounts not yet rounded are
 * never an {@code Importe}: see {@link Redondeo}.
 *
 * @param centavos the amount in centavos (one hundredth of a peso)
 */
public record Importe(long centavos) implements Comparable<Importe> {

    /** Zero pesos. */
    public static final Importe CERO = new Importe(0);

    private static final int DECIMALES = 2;

    /** The amount of the given centavos. */
    public static Importe deCentavos(long centavos) {
        return centavos == 0 ? CERO : new Importe(centavos);
    }

    /**
     * Reads a plain decimal number of pesos, such as {@code 450.5} or {@code -12.30}.
     *
     * @throws IllegalArgumentException when it is not a number or has more than two decimals: money
     *     is never rounded at the door
     */
    public static Importe parse(String texto) {
        BigDecimal pesos;
        try {
            pesos = new BigDecimal(texto.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount of pesos: " + texto, e);
        }
        return de(pesos);
    }

    /**
     * The amount of the given pesos.
     *
     * @throws IllegalArgumentException when there is a fraction of a centavo or it does not fit
     */
    public static Importe de(BigDecimal pesos) {
        try {
            return deCentavos(pesos.movePointRight(DECIMALES).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("not a whole number of centavos: " + pesos, e);
        }
    }

    /** The sum. */
    public Importe mas(Importe otro) {
        return deCentavos(Math.addExact(centavos, otro.centavos));
    }

    /** The difference. */
    public Importe menos(Importe otro) {
        return deCentavos(Math.subtractExact(centavos, otro.centavos));
    }

    /** The opposite amount. */
    public Importe negado() {
        return deCentavos(Math.negateExact(centavos));
    }

    /** Whether it is zero. */
    public boolean esCero() {
        return centavos == 0;
    }

    /** The amount in pesos, with scale two. */
    public BigDecimal pesos() {
        return BigDecimal.valueOf(centavos, DECIMALES);
    }

    @Override
    public int compareTo(Importe otro) {
        return Long.compare(centavos, otro.centavos);
    }

    /** Pesos with a point and two decimals, without separators: the form used in files. */
    @Override
    public String toString() {
        return pesos().toPlainString();
    }
}
