package mx.recauda.rendicion.texto;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparison and repair of published texts. */
public final class Texto {

    private static final Pattern MARCAS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANCOS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NO_PALABRA = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TRASLAPE_MINIMO_PALABRAS = 2;

    private Texto() {}

    /** The text with every run of white space made one space, and none at its ends. */
    public static String compacto(String texto) {
        return BLANCOS.matcher(texto).replaceAll(" ").strip();
    }

    /** The text in lower case, without accents and with single spaces; ñ becomes n. */
    public static String plano(String texto) {
        String separado = Normalizer.normalize(compacto(texto), Normalizer.Form.NFD);
        return MARCAS.matcher(separado).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words of the text, plain, in order. */
    public static List<String> palabras(String texto) {
        return NO_PALABRA
                .splitAsStream(plano(texto))
                .filter(palabra -> !palabra.isEmpty())
                .toList();
    }

    /** Whether both texts say the same, apart from accents, case, spaces and punctuation. */
    public static boolean equivale(String uno, String otro) {
        return palabras(uno).equals(palabras(otro));
    }

    /** Whether the second text is said inside the first, compared word by word. */
    public static boolean contiene(String texto, String parte) {
        String buscada = String.join(" ", palabras(parte));
        String donde = " " + String.join(" ", palabras(texto)) + " ";
        return !buscada.isEmpty() && donde.contains(" " + buscada + " ");
    }

    /**
     * Joins a cell that a page break cut in two. A break repeats the last words of the first part
     * at the start of the second; the longest repetition of two words or more is written once.
     * Without repetition the parts are joined by a space.
     */
    public static String une(String primera, String segunda) {
        String inicio = compacto(primera);
        String resto = compacto(segunda);
        if (inicio.isEmpty() || resto.isEmpty()) {
            return inicio + resto;
        }
        List<String> antes = Arrays.asList(inicio.split(" "));
        List<String> despues = Arrays.asList(resto.split(" "));
        int mayor = Math.min(antes.size(), despues.size());
        for (int n = mayor; n >= TRASLAPE_MINIMO_PALABRAS; n--) {
            if (antes.subList(antes.size() - n, antes.size()).equals(despues.subList(0, n))) {
                return compacto(
                        inicio + " " + String.join(" ", despues.subList(n, despues.size())));
            }
        }
        return inicio + " " + resto;
    }
}
