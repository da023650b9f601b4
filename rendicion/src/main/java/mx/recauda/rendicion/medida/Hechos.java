package mx.recauda.rendicion.medida;

import java.util.List;

/**
 * Some of the facts behind a figure.
 *
 * @param columnas keys of the columns
 * @param filas texts, in the order of the columns; numbers without separators
 * @param total how many facts there are
 */
public record Hechos(List<String> columnas, List<List<String>> filas, int total) {

    /** Keeps immutable copies. */
    public Hechos {
        columnas = List.copyOf(columnas);
        filas = filas.stream().map(List::copyOf).toList();
    }
}
