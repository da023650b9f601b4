package mx.recauda.formats.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some cells of a sheet that stand together.
 *
 * @param desdeFila first row, from 1 as the spreadsheet shows it
 * @param desdeColumna first column, from 0
 * @param hastaFila last row
 * @param hastaColumna last column
 */
public record RangoXlsx(int desdeFila, int desdeColumna, int hastaFila, int hastaColumna) {

    private static final int LETRAS = 26;
    private static final Pattern FORMA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

    /** Reads {@code B4:C5} or {@code B4}; empty when it is not a range. */
    public static Optional<RangoXlsx> de(String texto) {
        Matcher m = FORMA.matcher(texto.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int columna = columna(m.group(1));
        int fila = Integer.parseInt(m.group(2));
        boolean solo = m.group(3) == null;
        return Optional.of(
                new RangoXlsx(
                        fila,
                        columna,
                        solo ? fila : Integer.parseInt(m.group(4)),
                        solo ? columna : columna(m.group(3))));
    }

    private static int columna(String letras) {
        int columna = 0;
        for (int i = 0; i < letras.length(); i++) {
            columna = columna * LETRAS + (letras.charAt(i) - 'A' + 1);
        }
        return columna - 1;
    }

    /** The place of a cell as people write it: row 12 and column 5 are {@code F12}. */
    public static String referencia(int fila, int columna) {
        StringBuilder letras = new StringBuilder();
        for (int resto = columna; resto >= 0; resto = resto / LETRAS - 1) {
            letras.insert(0, (char) ('A' + resto % LETRAS));
        }
        return letras.append(fila).toString();
    }

    /** Whether a cell is one of them. */
    public boolean contiene(int fila, int columna) {
        return fila >= desdeFila
                && fila <= hastaFila
                && columna >= desdeColumna
                && columna <= hastaColumna;
    }

    /** The range as people write it. */
    public String texto() {
        return referencia(desdeFila, desdeColumna) + ":" + referencia(hastaFila, hastaColumna);
    }
}
