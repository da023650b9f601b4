package mx.recauda.formats.informe;

import java.util.List;

/**
 * The printed report, ready for its template: only texts, in the order they are read.
 *
 * @param titulo title of the document
 * @param datos label and value pairs of the cover
 * @param preambulo paragraphs of the cover
 * @param secciones sections
 */
public record DocumentoInforme(
        String titulo, List<Dato> datos, List<String> preambulo, List<Seccion> secciones) {

    /** Keeps immutable copies. */
    public DocumentoInforme {
        datos = List.copyOf(datos);
        preambulo = List.copyOf(preambulo);
        secciones = List.copyOf(secciones);
    }

    /** A labelled value. */
    public record Dato(String etiqueta, String valor) {}

    /**
     * A section.
     *
     * @param titulo its title as printed
     * @param fundamento legal ground, unit and constant columns, in one line
     * @param parrafos running text
     * @param cuadros tables
     * @param notas notes under the tables
     */
    public record Seccion(
            String titulo,
            String fundamento,
            List<String> parrafos,
            List<Cuadro> cuadros,
            List<String> notas) {

        /** Keeps immutable copies. */
        public Seccion {
            parrafos = List.copyOf(parrafos);
            cuadros = List.copyOf(cuadros);
            notas = List.copyOf(notas);
        }
    }

    /**
     * A table.
     *
     * @param titulo title, or empty
     * @param densidad class of the style sheet: {@code tabla}, {@code tabla densa}…
     * @param columnas heads
     * @param renglones rows
     */
    public record Cuadro(
            String titulo, String densidad, List<Columna> columnas, List<Renglon> renglones) {

        /** Keeps immutable copies. */
        public Cuadro {
            columnas = List.copyOf(columnas);
            renglones = List.copyOf(renglones);
        }
    }

    /**
     * A column.
     *
     * @param titulo its head
     * @param clase {@code num} when its cells are numbers, else empty
     * @param ancho share of the width, as CSS, or empty
     */
    public record Columna(String titulo, String clase, String ancho) {}

    /**
     * A row.
     *
     * @param clase classes of the style sheet: {@code total} when it closes the table…
     * @param celdas texts, as many as columns
     * @param detalle running text under the row across the table, or empty
     */
    public record Renglon(String clase, List<Celda> celdas, String detalle) {

        /** Keeps an immutable copy. */
        public Renglon {
            celdas = List.copyOf(celdas);
        }
    }

    /**
     * A cell.
     *
     * @param texto what it says
     * @param clase {@code num} when it is a number, else empty
     */
    public record Celda(String texto, String clase) {}
}
