package mx.recauda.platform.determinacion;

import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;

import java.util.Map;
import java.util.Optional;

/**
 * How far an emission is and what it says.
 *
 * @param porEstado registros by what came out
 * @param trabajadores workers proposed
 * @param escritos rows written
 * @param apartados workers that could not be computed
 * @param importes sums of what is proposed
 * @param entradas hash of the facts read, once it ended
 * @param contenido canonical hash of what is proposed, once it ended
 * @param fallida whether a job of it stopped
 */
public record AvanceDeEmision(
        Map<Estado, Integer> porEstado,
        int trabajadores,
        int escritos,
        int apartados,
        Importes importes,
        Optional<String> entradas,
        Optional<String> contenido,
        boolean fallida) {

    /** Keeps an immutable copy. */
    public AvanceDeEmision {
        porEstado = Map.copyOf(porEstado);
    }

    /** Registros with an answer. */
    public int hechos() {
        return porEstado.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Registros with that answer. */
    public int con(Estado estado) {
        return porEstado.getOrDefault(estado, 0);
    }

    /** Whether every registro has an answer. */
    public boolean terminada() {
        return contenido.isPresent();
    }
}
