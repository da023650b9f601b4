package mx.recauda.rendicion.hoja;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as somebody typed it, on a page or in a workbook.
 *
 * @param hoja its sheet
 * @param linea where it stands: row of the form or of the workbook, from 1
 * @param clave its key, blank when it has none
 * @param celdas its cells by column; blank ones may be there
 */
public record RenglonCrudo(Hoja hoja, int linea, String clave, Map<String, String> celdas) {

    /** Keeps its own copy. */
    public RenglonCrudo {
        clave = clave.strip();
        celdas = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(celdas));
    }

    /** Whether nothing was typed in it besides the key. */
    public boolean vacio() {
        return celdas.values().stream().allMatch(String::isBlank);
    }
}
