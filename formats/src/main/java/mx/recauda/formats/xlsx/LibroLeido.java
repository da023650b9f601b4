package mx.recauda.formats.xlsx;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workbook as read: its sheets in order, hidden ones too.
 *
 * @param hojas sheets
 */
public record LibroLeido(List<Hoja> hojas) {

    /** Keeps an immutable copy. */
    public LibroLeido {
        hojas = List.copyOf(hojas);
    }

    /** The sheet with this name. */
    public Optional<Hoja> hoja(String nombre) {
        return hojas.stream().filter(h -> h.nombre().equals(nombre)).findFirst();
    }

    /**
     * A sheet.
     *
     * @param nombre its name
     * @param filas rows with at least one cell, in order
     * @param combinadas its merged cells
     */
    public record Hoja(String nombre, List<FilaDeHoja> filas, List<RangoXlsx> combinadas) {

        /** Keeps immutable copies. */
        public Hoja {
            filas = List.copyOf(filas);
            combinadas = List.copyOf(combinadas);
        }
    }

    /**
     * A row.
     *
     * @param numero row number as the spreadsheet shows it, from 1
     * @param celdas cells that are not empty, by column from 0
     */
    public record FilaDeHoja(int numero, Map<Integer, Celda> celdas) {

        /** Keeps an immutable copy by ascending column. */
        public FilaDeHoja {
            celdas = Collections.unmodifiableMap(new TreeMap<>(celdas));
        }

        /** The text of a cell, empty when the cell is not there. */
        public String texto(int columna) {
            Celda celda = celdas.get(columna);
            return celda == null ? "" : celda.contenido();
        }
    }

    /** What a cell holds. */
    public enum Clase {
        /** A text, or a logical value as {@code true} or {@code false}. */
        TEXTO,
        /** A number; its digits are in the content, with a point. */
        NUMERO,
        /** An error such as {@code #DIV/0!}. */
        ERROR
    }

    /**
     * A cell.
     *
     * @param clase what it holds
     * @param contenido its text, digits or error
     * @param formato number format, or empty
     * @param conFormula whether the value was computed by the spreadsheet
     */
    public record Celda(Clase clase, String contenido, String formato, boolean conFormula) {}
}
