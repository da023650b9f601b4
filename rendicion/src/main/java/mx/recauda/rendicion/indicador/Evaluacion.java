package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** The method of calculation of an indicator, evaluated. */
public final class Evaluacion {

    private static final int DECIMALES = 4;

    private Evaluacion() {}

    /**
     * The value of a formula, four decimals, half-up; empty when it divides by zero, names a
     * variable without value or is not written as an expression.
     *
     * @param formula numbers, symbols of variables, the four operations and parentheses
     * @param variables value of each symbol
     */
    public static Optional<BigDecimal> de(String formula, Map<String, BigDecimal> variables) {
        return Aritmetica.evalua(formula, variables)
                .map(v -> v.setScale(DECIMALES, RoundingMode.HALF_UP));
    }
}
