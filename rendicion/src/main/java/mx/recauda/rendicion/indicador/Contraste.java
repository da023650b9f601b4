package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A result against the goal first committed and against the one in force.
 *
 * @param valor the result, empty when there is none
 * @param original goal first committed
 * @param vigente goal in force on the day asked
 * @param regla how achievement was measured
 * @param contraOriginal achievement of the original goal, in percent, empty when undefined
 * @param contraVigente achievement of the goal in force, in percent, empty when undefined
 * @param luz light against the goal in force
 */
public record Contraste(
        Optional<BigDecimal> valor,
        BigDecimal original,
        BigDecimal vigente,
        ReglaDeCumplimiento regla,
        Optional<BigDecimal> contraOriginal,
        Optional<BigDecimal> contraVigente,
        Luz luz) {

    /** Contrasts a result on a day. */
    public static Contraste de(
            Optional<BigDecimal> valor,
            Meta meta,
            LocalDate dia,
            ReglaDeCumplimiento regla,
            Semaforo semaforo) {
        BigDecimal vigente = meta.vigente(dia);
        Optional<BigDecimal> contraOriginal =
                valor.flatMap(v -> regla.cumplimiento(v, meta.original()));
        Optional<BigDecimal> contraVigente = valor.flatMap(v -> regla.cumplimiento(v, vigente));
        return new Contraste(
                valor,
                meta.original(),
                vigente,
                regla,
                contraOriginal,
                contraVigente,
                semaforo.luz(contraVigente));
    }
}
