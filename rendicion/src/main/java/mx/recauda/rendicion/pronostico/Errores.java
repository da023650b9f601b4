package mx.recauda.rendicion.pronostico;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How wrong a forecast was.
 *
 * @param mae mean absolute error, in the unit of the series
 * @param mape mean absolute percentage error, in percent; empty when some real value is zero
 * @param rmse root of the mean squared error, in the unit of the series
 */
public record Errores(BigDecimal mae, Optional<BigDecimal> mape, BigDecimal rmse) {

    private static final int DECIMALES = 6;
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * Compares forecasts with what happened; six decimals, half-up.
     *
     * @throws IllegalArgumentException when the lists are empty or of different length
     */
    public static Errores de(List<BigDecimal> reales, List<BigDecimal> pronosticados) {
        if (reales.isEmpty() || reales.size() != pronosticados.size()) {
            throw new IllegalArgumentException("nothing to compare");
        }
        BigDecimal n = BigDecimal.valueOf(reales.size());
        BigDecimal absolutos = BigDecimal.ZERO;
        BigDecimal cuadrados = BigDecimal.ZERO;
        BigDecimal relativos = BigDecimal.ZERO;
        boolean conCero = false;
        for (int i = 0; i < reales.size(); i++) {
            BigDecimal real = reales.get(i);
            BigDecimal error = real.subtract(pronosticados.get(i)).abs();
            absolutos = absolutos.add(error);
            cuadrados = cuadrados.add(error.multiply(error));
            if (real.signum() == 0) {
                conCero = true;
            } else {
                relativos = relativos.add(error.divide(real.abs(), PRECISION));
            }
        }
        Optional<BigDecimal> mape =
                conCero
                        ? Optional.empty()
                        : Optional.of(redondea(relativos.movePointRight(2).divide(n, PRECISION)));
        return new Errores(
                redondea(absolutos.divide(n, PRECISION)),
                mape,
                redondea(cuadrados.divide(n, PRECISION).sqrt(PRECISION)));
    }

    private static BigDecimal redondea(BigDecimal valor) {
        return valor.setScale(DECIMALES, RoundingMode.HALF_UP);
    }
}
