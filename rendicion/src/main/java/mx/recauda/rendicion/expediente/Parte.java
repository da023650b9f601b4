package mx.recauda.rendicion.expediente;

import java.util.List;
import java.util.Locale;

/**
 * A table of the folder.
 *
 * @param clase which one
 * @param columnas keys of its columns
 * @param filas texts, as many as columns; empty for nothing
 */
public record Parte(Clase clase, List<String> columnas, List<List<String>> filas) {

    /** Keeps immutable copies; a row has as many texts as there are columns. */
    public Parte {
        columnas = List.copyOf(columnas);
        filas = filas.stream().map(List::copyOf).toList();
        int ancho = columnas.size();
        if (filas.stream().anyMatch(f -> f.size() != ancho)) {
            throw new IllegalArgumentException("a row of " + clase + " has another width");
        }
    }

    /** The tables of the folder, in the order in which an auditor reads them. */
    public enum Clase {
        /** What the figure is and the handle that lists the facts behind it. */
        CIFRA(1),
        /** The formula that makes it, with its version, and what it gives. */
        FORMULA(2),
        /** Row of the figure, and of what it is made of, as captured. */
        EXTRACTO(3),
        /** Values that the formula and the form take from elsewhere, with their source. */
        PARAMETROS(4),
        /** Who elaborated, reviewed and authorised, with the post held that day. */
        FIRMANTES(5),
        /** What happened to it, in order. */
        CRONOLOGIA(6),
        /** What the auditor of reports says of it, and the reasons given. */
        HALLAZGOS(7),
        /** Files that prove it, with their hashes. */
        EVIDENCIA(8),
        /** Why it is as far as it is from what it is compared with, in the words of its area. */
        JUSTIFICACION(9);

        private final int lugar;

        Clase(int lugar) {
            this.lugar = lugar;
        }

        /** Key in texts and file names. */
        public String clave() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Name of its file in the folder. */
        public String archivo() {
            return lugar + "-" + clave() + ".csv";
        }
    }
}
