package mx.recauda.ley.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The good part of an operation and everything that was wrong with the rest.
 *
 * @param <T> what was obtained
 * @param valor the good part; documented by each operation when errors are present
 * @param incidencias every incident, in the order of the input
 */
public record Resultado<T>(T valor, List<Incidencia> incidencias) {

    /** Keeps an immutable copy of the incidents. */
    public Resultado {
        incidencias = List.copyOf(incidencias);
    }

    /** A result with nothing wrong. */
    public static <T> Resultado<T> de(T valor) {
        return new Resultado<>(valor, List.of());
    }

    /** Whether at least one incident is an error. */
    public boolean tieneErrores() {
        return incidencias.stream().anyMatch(Incidencia::esError);
    }

    /** Only the incidents that are errors. */
    public List<Incidencia> errores() {
        return incidencias.stream().filter(Incidencia::esError).toList();
    }

    /** Transforms the good part and keeps the incidents. */
    public <R> Resultado<R> map(Function<? super T, ? extends R> funcion) {
        return new Resultado<>(funcion.apply(valor), incidencias);
    }

    /** The same value with more incidents after the present ones. */
    public Resultado<T> con(List<Incidencia> otras) {
        List<Incidencia> todas = new ArrayList<>(incidencias);
        todas.addAll(otras);
        return new Resultado<>(valor, todas);
    }
}
