package mx.recauda.rendicion.informe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One captured row: the texts of its cells by column, exactly as received.
 *
 * @param origen where the row stands
 * @param celdas text by column key, in the order of the columns; an empty text is an empty cell
 */
public record Fila(Origen origen, Map<String, String> celdas) {

    /** Keeps an immutable copy in the order given. */
    public Fila {
        celdas = Collections.unmodifiableMap(new LinkedHashMap<>(celdas));
    }

    /** The text of a cell, or empty when the column is missing or the cell is blank. */
    public Optional<String> texto(String columna) {
        return Optional.ofNullable(celdas.get(columna)).filter(t -> !t.isBlank());
    }

    /** The text of a cell as received, or an empty text when the column is missing. */
    public String crudo(String columna) {
        return celdas.getOrDefault(columna, "");
    }
}
