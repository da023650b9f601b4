package mx.recauda.formats.informe;

/**
 * A derived cell whose published text is not what the rest of the table gives.
 *
 * @param tabla table key
 * @param fila row in the order captured, from 0
 * @param archivo file the row came from
 * @param linea line in it
 * @param ubicacion the row in words
 * @param columna column key
 * @param publicado text as captured, or empty
 * @param recalculado text that the official file prints, or empty when undefined
 * @param motivo why they differ
 * @param formula how it was recomputed, in words
 */
public record Diferencia(
        String tabla,
        int fila,
        String archivo,
        int linea,
        String ubicacion,
        String columna,
        String publicado,
        String recalculado,
        Motivo motivo,
        String formula) {

    /** Why a published cell differs from the recomputed one. */
    public enum Motivo {
        /** Another value: the recomputed one is printed. */
        DISTINTO("distinto"),
        /** The formula divides by zero: the cell is printed blank, with a note. */
        INDEFINIDO("indefinido"),
        /** It was not published and can be computed: the recomputed value is printed. */
        NO_PUBLICADO("no_publicado"),
        /**
         * The difference is within what rounding each component can cause: the published value is
         * printed, because it comes from unrounded figures.
         */
        REDONDEO("redondeo");

        private final String clave;

        Motivo(String clave) {
            this.clave = clave;
        }

        /** The form used in {@code diferencias.csv}. */
        public String clave() {
            return clave;
        }

        /** Whether the official file prints the recomputed text instead of the published one. */
        public boolean cambiaLaCelda() {
            return this != REDONDEO;
        }
    }

    /** The text that the official file prints. */
    public String impreso() {
        return motivo.cambiaLaCelda() ? recalculado : publicado;
    }
}
