package mx.recauda.formats.csv;

import java.util.List;

/**
 * A CSV as read: its header and its complete rows.
 *
 * @param columnas column names, distinct and not empty
 * @param filas rows with as many fields as columns
 */
public record TablaCsv(List<String> columnas, List<FilaCsv> filas) {

    /** Keeps immutable copies. */
    public TablaCsv {
        columnas = List.copyOf(columnas);
        filas = List.copyOf(filas);
    }

    /**
     * A row.
     *
     * @param linea physical line where it starts, from 1 (the header is usually 1)
     * @param campos fields as written, without quotes
     */
    public record FilaCsv(int linea, List<String> campos) {

        /** Keeps an immutable copy. */
        public FilaCsv {
            campos = List.copyOf(campos);
        }
    }
}
