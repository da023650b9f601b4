package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of how a goal was computed (<i>memoria de cálculo</i>), without which it cannot be
 * published.
 *
 * @param indicador key of the indicator
 * @param periodo period of the goal
 * @param metodo trend, regression, commitment, regulation…, in words
 * @param datos data used
 * @param parametros named constants, exact
 * @param supuestos assumptions
 * @param pasos the formula evaluated step by step; the last one is the result
 * @param decimales decimals to which the result is rounded, half-up
 * @param factibilidad why the goal is challenging and feasible
 * @param autor person who computed it
 * @param aprobador person who approved it, another one; empty while nobody has
 * @param fecha day it was made
 */
public record Memoria(
        String indicador,
        String periodo,
        String metodo,
        List<DatoUsado> datos,
        Map<String, BigDecimal> parametros,
        List<String> supuestos,
        List<Paso> pasos,
        int decimales,
        String factibilidad,
        String autor,
        Optional<String> aprobador,
        LocalDate fecha) {

    /** Keeps immutable copies. */
    public Memoria {
        datos = List.copyOf(datos);
        parametros = Collections.unmodifiableMap(new LinkedHashMap<>(parametros));
        supuestos = List.copyOf(supuestos);
        pasos = List.copyOf(pasos);
    }

    /**
     * A series or value the computation starts from.
     *
     * @param nombre name by which the steps call it
     * @param valor value
     * @param fuente source in words
     * @param corte cut-off
     * @param huella hash of the facts it comes from, 64 hexadecimal digits
     */
    public record DatoUsado(
            String nombre, BigDecimal valor, String fuente, LocalDate corte, String huella) {}

    /**
     * One step.
     *
     * @param nombre name by which the following steps call it
     * @param expresion what is computed: names, numbers, {@code + − × ÷} as {@code + - * /}, and
     *     parentheses
     * @param resultado what it gives, as written; its scale says to how many decimals
     */
    public record Paso(String nombre, String expresion, BigDecimal resultado) {}

    /** The result of the last step, rounded; empty when there are no steps. */
    public Optional<BigDecimal> resultado() {
        return pasos.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        pasos.getLast().resultado().setScale(decimales, RoundingMode.HALF_UP));
    }

    /** The names a step may use: data, parameters and the steps before it. */
    Map<String, BigDecimal> nombresHasta(int paso) {
        Map<String, BigDecimal> nombres = new LinkedHashMap<>(parametros);
        datos.forEach(d -> nombres.put(d.nombre(), d.valor()));
        pasos.subList(0, paso).forEach(p -> nombres.put(p.nombre(), p.resultado()));
        return nombres;
    }
}
