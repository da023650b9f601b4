package mx.recauda.rendicion.justificacion;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The least that an explanation says: words, not letters by themselves nor signs. */
@Fuente(
        value = "Diseño propio: ninguna fuente leída fija cuánto dice una explicación",
        confianza = Confianza.PROPUESTA,
        nota = "A cause is told in two words at least; an effect may be «Ninguno»")
public final class Redaccion {

    /** Words of a cause, at least. */
    static final int DE_LA_CAUSA = 2;

    /** Words of any other part, at least. */
    static final int DE_OTRA_PARTE = 1;

    private static final Pattern PALABRA = Pattern.compile("\\p{L}{2,}");
    private static final int LETRAS = 3;

    private Redaccion() {}

    /**
     * How many words a text has: two letters or more in a row, not all the same; none when not one
     * of them has three.
     */
    public static int palabras(String texto) {
        List<String> palabras =
                PALABRA.matcher(texto.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .filter(p -> p.codePoints().distinct().count() > 1)
                        .toList();
        return palabras.stream().anyMatch(p -> p.length() >= LETRAS) ? palabras.size() : 0;
    }

    /** How many words a part of an explanation has at least. */
    static int minimo(String parte) {
        return parte.equals("causa") ? DE_LA_CAUSA : DE_OTRA_PARTE;
    }
}
