package mx.recauda.ley.parametros;

import mx.recauda.ley.error.Idioma;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations of laws and sources as people read them. Data keep them as they were written down, some
 * in English: {@code CFF 12 para. 5} is {@code CFF 12 párrafo 5} on a page in Spanish.
 */
public final class Cita {

    private record Frase(String en, String es) {}

    private static final List<Frase> FRASES =
            TablaCsv.deParametros("citas.csv").filas().stream()
                    .map(f -> new Frase(f.get("en"), f.get("es")))
                    .toList();

    // Of a table without a name of its own: GitHub vvvhh/vhc table (2006-2016).
    private static final Pattern TABLA = Pattern.compile("(GitHub \\S+)( \\S+\\.php)? table\\b");
    private static final Pattern SIN_FECHA = Pattern.compile("undated (\\S+) table");

    private Cita() {}

    /**
     * The citation in the language of whoever reads it.
     *
     * @param cita as the data have it; what no phrase is known for stays as it is
     */
    public static String en(String cita, Idioma idioma) {
        if (idioma == Idioma.EN) {
            return cita;
        }
        String texto = SIN_FECHA.matcher(cita).replaceAll("tabla $1 sin fecha");
        texto = TABLA.matcher(texto).replaceAll(Cita::tabla);
        for (Frase frase : FRASES) {
            texto = texto.replace(frase.en(), frase.es());
        }
        return texto;
    }

    private static String tabla(MatchResult donde) {
        String archivo = donde.group(2) == null ? "" : donde.group(2);
        return Matcher.quoteReplacement("tabla de " + donde.group(1) + archivo);
    }
}
