package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.justificacion.Umbral;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value a cell is put beside.
 *
 * @param contra which one
 * @param periodo period or letter it comes from, {@code 2026-T3}; empty when it is not known
 * @param texto as the other report has it; empty when there is none
 * @param valor the same as a number, when it is one
 * @param umbral how far the cell may go from it without words, when that is fixed
 */
public record Comparado(
        Contra contra,
        String periodo,
        String texto,
        Optional<BigDecimal> valor,
        Optional<UmbralDeCelda> umbral) {

    /** Value of the cell minus this one. */
    public Optional<BigDecimal> diferencia(Optional<BigDecimal> celda) {
        return celda.flatMap(c -> valor.map(c::subtract));
    }

    /** The difference in percent of this value; empty when this one is zero. */
    public Optional<BigDecimal> variacion(Optional<BigDecimal> celda) {
        return celda.flatMap(c -> valor.flatMap(v -> Umbral.variacion(v, c)));
    }

    /** Whether the cell is farther from it than its threshold lets. */
    public boolean excede(Optional<BigDecimal> celda) {
        return umbral.isPresent()
                && valor.isPresent()
                && celda.isPresent()
                && umbral.get().umbral().excede(valor.get(), celda.get());
    }
}
