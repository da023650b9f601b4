package mx.recauda.platform.catalogo.web;

import java.util.List;
import java.util.Locale;

/**
 * A catalogue as a table.
 *
 * @param clave its place in the address and in the bundles
 * @param columnas keys of the columns, the first of them the key of the row
 * @param filas cells, in the order of the columns
 */
record Listado(String clave, List<String> columnas, List<List<String>> filas) {

    Listado {
        columnas = List.copyOf(columnas);
        filas = filas.stream().map(List::copyOf).toList();
    }

    /** Rows where some cell contains the text, whatever its case. */
    Listado con(String texto) {
        String busca = texto.toLowerCase(Locale.ROOT);
        return new Listado(
                clave,
                columnas,
                filas.stream()
                        .filter(fila ->
                                fila.stream()
                                        .anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(busca)))
                        .toList());
    }
}
