package mx.recauda.rendicion.pronostico;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The arithmetic shared by the methods. */
final class Cuentas {

    static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int DECIMALES = 6;

    private Cuentas() {}

    static BigDecimal media(List<BigDecimal> valores) {
        return suma(valores).divide(BigDecimal.valueOf(valores.size()), PRECISION);
    }

    static BigDecimal suma(List<BigDecimal> valores) {
        return valores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal redondea(BigDecimal valor) {
        return valor.setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    static List<BigDecimal> redondea(List<BigDecimal> valores) {
        return valores.stream().map(Cuentas::redondea).toList();
    }
}
