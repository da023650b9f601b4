package mx.recauda.formats.captura;

import java.util.List;

/**
 * What a workbook of capture asks for.
 *
 * @param solicitud identity of the request it belongs to
 * @param borrador key of the draft, {@code 2026-T4-50-GYR}
 * @param seccion key of the section
 * @param titulo name of the section, for people
 * @param instrucciones lines for people, above the table
 * @param huella hash of the content when it was made, 64 hexadecimal digits
 * @param columnas columns to be captured, in order
 * @param renglones rows asked, in order
 */
public record Plantilla(
        String solicitud,
        String borrador,
        String seccion,
        String titulo,
        List<String> instrucciones,
        String huella,
        List<Columna> columnas,
        List<Renglon> renglones) {

    /** Keeps immutable copies. */
    public Plantilla {
        instrucciones = List.copyOf(instrucciones);
        columnas = List.copyOf(columnas);
        renglones = List.copyOf(renglones);
    }

    /**
     * A column to be captured.
     *
     * @param clave its key
     * @param rotulo its head, as people read it; different from those of the others
     * @param numerica whether its cells are numbers
     */
    public record Columna(String clave, String rotulo, boolean numerica) {}

    /**
     * A row asked.
     *
     * @param clave its name in the report
     * @param descripcion what it is about, or empty
     * @param casillas one for each column, in the same order
     */
    public record Renglon(String clave, String descripcion, List<Casilla> casillas) {

        /** Keeps an immutable copy. */
        public Renglon {
            casillas = List.copyOf(casillas);
        }
    }

    /**
     * A cell as it was when the workbook was made.
     *
     * @param numero number of its value, 0 when nobody had captured it
     * @param valor its value, or empty
     */
    public record Casilla(int numero, String valor) {}
}
