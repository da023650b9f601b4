package mx.recauda.ley.dinero;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigInteger;

/**
 * The one place where an exact number loses digits. Neither the LSS nor the RACERF writes a rule of
 * rounding; half up to the centavo is the one that reproduces the published payroll examples, and
 * truncation is named where the law says "hasta el diezmilésimo".
 *
 * <p>"Half up" here means half away from zero, so that a credit mirrors its debit.
 */
@Fuente(
        value = "Published payroll example worker-quota-2022-1; LSS and RACERF are silent",
        confianza = Confianza.UNA_FUENTE)
public final class Redondeo {

    private Redondeo() {}

    /**
     * {@code numerador / divisor}, half up.
     *
     * @param divisor positive
     * @throws ArithmeticException when the divisor is not positive
     */
    public static long mitadArriba(long numerador, long divisor) {
        exigePositivo(divisor);
        long cociente = numerador / divisor;
        long resto = Math.abs(numerador % divisor);
        return resto >= divisor - resto ? cociente + Long.signum(numerador) : cociente;
    }

    /**
     * {@code a × b / divisor}, half up, exact even when the product does not fit in a {@code long}.
     *
     * @param divisor positive
     * @throws ArithmeticException when the divisor is not positive or the result does not fit
     */
    public static long productoMitadArriba(long a, long b, long divisor) {
        exigePositivo(divisor);
        if (cabe(a, b)) {
            return mitadArriba(a * b, divisor);
        }
        BigInteger producto = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger[] partes = producto.divideAndRemainder(BigInteger.valueOf(divisor));
        BigInteger doble = partes[1].abs().shiftLeft(1);
        boolean sube = doble.compareTo(BigInteger.valueOf(divisor)) >= 0;
        BigInteger ajuste = BigInteger.valueOf(sube ? producto.signum() : 0);
        return partes[0].add(ajuste).longValueExact();
    }

    /**
     * {@code a × b / divisor}, truncated towards zero, exact even when the product does not fit.
     *
     * @param divisor positive
     * @throws ArithmeticException when the divisor is not positive or the result does not fit
     */
    public static long productoTruncado(long a, long b, long divisor) {
        exigePositivo(divisor);
        if (cabe(a, b)) {
            return a * b / divisor;
        }
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(divisor))
                .longValueExact();
    }

    /**
     * Centavos of an exact amount, half up. Meant for inner loops: no branch, no check.
     *
     * @param exacto amount in units of 10⁻⁷ centavos, from 0 to 2⁶² (see {@link Tasa})
     */
    public static long aCentavos(long exacto) {
        return (exacto + Tasa.UNIDAD / 2) / Tasa.UNIDAD;
    }

    private static boolean cabe(long a, long b) {
        long alto = Math.multiplyHigh(a, b);
        long bajo = a * b;
        return (alto == 0 && bajo >= 0) || (alto == -1 && bajo < 0);
    }

    private static void exigePositivo(long divisor) {
        if (divisor <= 0) {
            throw new ArithmeticException("the divisor must be positive: " + divisor);
        }
    }
}
