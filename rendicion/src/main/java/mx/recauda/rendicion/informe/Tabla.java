package mx.recauda.rendicion.informe;

import java.util.List;

/**
 * A captured table: one section of the report, or an auxiliary listing of it.
 *
 * @param clave section key, which is also the name of its file without extension
 * @param columnas column keys in the order captured, derived columns left out
 * @param filas rows in the order captured
 */
public record Tabla(String clave, List<String> columnas, List<Fila> filas) {

    /** Keeps immutable copies. */
    public Tabla {
        columnas = List.copyOf(columnas);
        filas = List.copyOf(filas);
    }

    /** A table with no columns and no rows: the section was not captured. */
    public static Tabla vacia(String clave) {
        return new Tabla(clave, List.of(), List.of());
    }

    /** Whether the column was captured. */
    public boolean tiene(String columna) {
        return columnas.contains(columna);
    }
}
