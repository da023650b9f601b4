package mx.recauda.rendicion.justificacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How much two texts are the same: the Sørensen–Dice coefficient over pairs of neighbouring words,
 * without accents or case, and with every number taken as the same word, because changing the
 * figures does not make a new explanation.
 */
public final class Similitud {

    private static final int DECIMALES = 4;
    private static final Pattern MARCAS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMERO = Pattern.compile("\\d[\\d.,'\u2019]*");
    private static final Pattern NO_PALABRA = Pattern.compile("[^\\p{L}\\p{N}#]+");

    private Similitud() {}

    /** From 0 (nothing in common) to 1 (the same words in the same order), four decimals. */
    public static BigDecimal entre(String uno, String otro) {
        Map<String, Integer> a = pares(uno);
        Map<String, Integer> b = pares(otro);
        int total = cuenta(a) + cuenta(b);
        if (total == 0) {
            return BigDecimal.ZERO.setScale(DECIMALES);
        }
        int comunes =
                a.entrySet().stream()
                        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                        .sum();
        return BigDecimal.valueOf(2L * comunes)
                .divide(BigDecimal.valueOf(total), DECIMALES, RoundingMode.HALF_UP);
    }

    private static int cuenta(Map<String, Integer> pares) {
        return pares.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pares(String texto) {
        List<String> palabras = palabras(texto);
        Map<String, Integer> pares = new HashMap<>();
        for (int i = 1; i < palabras.size(); i++) {
            pares.merge(palabras.get(i - 1) + " " + palabras.get(i), 1, Integer::sum);
        }
        if (palabras.size() == 1) {
            pares.put(palabras.getFirst(), 1);
        }
        return pares;
    }

    private static List<String> palabras(String texto) {
        String sinMarcas =
                MARCAS.matcher(Normalizer.normalize(texto, Normalizer.Form.NFD)).replaceAll("");
        String sinNumeros = NUMERO.matcher(sinMarcas.toLowerCase(Locale.ROOT)).replaceAll("#");
        List<String> palabras = new ArrayList<>(List.of(NO_PALABRA.split(sinNumeros)));
        palabras.removeIf(String::isEmpty);
        return palabras;
    }
}
