package mx.recauda.formats.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as SpreadsheetML stores them: characters that XML cannot carry, carriage returns and
 * anything that looks like an escape travel as {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19). A text
 * cell is never evaluated, so a text that starts with {@code =} needs no guard here.
 */
public final class TextoDeCelda {

    /** Longest text a cell holds, in UTF-16 units. */
    public static final int MAX_CARACTERES = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern POR_ESCAPAR =
            Pattern.compile(
                    "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]"
                            + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private TextoDeCelda() {}

    /** The text as it is stored. */
    public static String guarda(String texto) {
        return POR_ESCAPAR
                .matcher(texto)
                .replaceAll(m -> "_x%04X_".formatted((int) m.group().charAt(0)));
    }

    /** The text that was stored. */
    public static String recupera(String guardado) {
        return ESCAPE.matcher(guardado).replaceAll(TextoDeCelda::caracter);
    }

    private static String caracter(MatchResult escape) {
        String letra = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        return java.util.regex.Matcher.quoteReplacement(letra);
    }
}
