package mx.recauda.platform.rendicion.captura;

import mx.recauda.rendicion.informe.Origen;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row to be captured.
 *
 * @param tabla section key or document key
 * @param fila name of the row
 * @param orden place in the table, from 0
 * @param origen where it stands
 * @param celdas texts by column, in order
 */
public record Renglon(
        String tabla, String fila, int orden, Origen origen, Map<String, String> celdas) {

    /** Keeps an immutable copy in the order given. */
    public Renglon {
        celdas = Collections.unmodifiableMap(new LinkedHashMap<>(celdas));
    }
}
