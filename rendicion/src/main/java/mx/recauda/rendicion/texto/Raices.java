package mx.recauda.rendicion.texto;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Roots of the words that carry the subject of a Spanish text, to tell whether two texts speak of
 * the same thing. Articles, prepositions and adverbs of manner are left out.
 */
@Fuente(
        value = "Sufijos del español",
        confianza = Confianza.PROPUESTA,
        nota = "A light reading: it joins «cobro» and «cobranza», not every family of words")
public final class Raices {

    private static final Set<String> VACIAS =
            Set.of(
                    "para", "por", "con", "los", "las", "del", "que", "una", "uno", "sus", "este",
                    "esta", "estos", "estas", "todas", "todos", "cual", "como", "sobre", "entre",
                    "desde", "hasta", "acuerdo", "cada", "mas", "sin", "fue", "ser", "han", "sea");
    private static final Pattern ADVERBIO = Pattern.compile("\\p{L}{4,}mente");
    private static final List<Pattern> SUFIJOS =
            List.of(
                    Pattern.compile("(?:amiento|imiento)s?$"),
                    Pattern.compile("(?:idad|idades)$"),
                    Pattern.compile("(?:aciones|acion|iciones|icion|uciones|ucion)$"),
                    Pattern.compile("(?:ciones|cion|siones|sion)$"),
                    Pattern.compile("(?:anzas|anza|encias|encia|ancias|ancia)$"),
                    Pattern.compile("(?:adores|ador|adora|adoras|antes|ante|ables|able)$"),
                    Pattern.compile("(?:ados|ado|adas|ada|idos|ido|idas|ida)$"),
                    Pattern.compile("(?:aron|ieron|aban|aba|ando|iendo)$"),
                    Pattern.compile("(?:ar|er|ir)$"),
                    Pattern.compile("(?:as|os|es|a|o|e|s)$"));
    private static final int RAIZ_MIN = 4;

    private Raices() {}

    /** The roots of the words of three letters or more, without repetition, in order. */
    public static Set<String> de(String texto) {
        Set<String> raices = new LinkedHashSet<>();
        for (String palabra : Texto.palabras(texto)) {
            boolean vacia =
                    palabra.length() < 3
                            || VACIAS.contains(palabra)
                            || ADVERBIO.matcher(palabra).matches()
                            || Character.isDigit(palabra.charAt(0));
            if (!vacia) {
                raices.add(raiz(palabra));
            }
        }
        return raices;
    }

    private static String raiz(String palabra) {
        for (Pattern sufijo : SUFIJOS) {
            String raiz = sufijo.matcher(palabra).replaceFirst("");
            if (raiz.length() < palabra.length() && raiz.length() >= RAIZ_MIN) {
                return raiz;
            }
        }
        return palabra;
    }
}
