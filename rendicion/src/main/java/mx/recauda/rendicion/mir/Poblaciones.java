package mx.recauda.rendicion.mir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whom the programme is for.
 *
 * @param potencial everybody who has the problem and could be eligible
 * @param objetivo the part it plans to serve
 * @param atendida the part it served in the period
 */
public record Poblaciones(Poblacion potencial, Poblacion objetivo, Poblacion atendida) {

    private static final int DECIMALES = 2;

    /** Served over planned, in percent with two decimals; empty when none is planned. */
    public Optional<BigDecimal> cobertura() {
        return porciento(atendida, objetivo);
    }

    /** Planned over potential, in percent with two decimals; empty when none is potential. */
    public Optional<BigDecimal> focalizacion() {
        return porciento(objetivo, potencial);
    }

    private static Optional<BigDecimal> porciento(Poblacion parte, Poblacion todo) {
        if (todo.valor().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                parte.valor()
                        .movePointRight(2)
                        .divide(todo.valor(), DECIMALES, RoundingMode.HALF_UP));
    }
}
