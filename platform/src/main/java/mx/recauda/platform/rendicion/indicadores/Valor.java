package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.indicador.Periodo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An observed value of an indicator.
 *
 * @param indicador key of the indicator
 * @param periodo period it measures
 * @param numero number of the reading, from 1: a correction is another one
 * @param valor value in the unit of the indicator, empty when undefined
 * @param variables values of the variables of the formula, empty when not told
 * @param motivo why there is no value, or a remark; may be empty
 * @param origen where it comes from
 * @param fuente document or system, in words
 * @param por account that captured it
 * @param en when
 */
public record Valor(
        String indicador,
        Periodo periodo,
        int numero,
        Optional<BigDecimal> valor,
        Map<String, BigDecimal> variables,
        String motivo,
        OrigenDeCifra origen,
        String fuente,
        String por,
        Instant en) {

    /** Keeps a copy by symbol. */
    public Valor {
        variables = java.util.Collections.unmodifiableMap(new TreeMap<>(variables));
    }
}
