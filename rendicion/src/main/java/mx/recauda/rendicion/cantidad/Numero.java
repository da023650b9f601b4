package mx.recauda.rendicion.cantidad;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number as the published reports write it. */
public final class Numero {

    private static final Pattern FORMA =
            Pattern.compile(
                    "(?<par>\\()?(?<menos>[-\u2212])?\\$?\\s?(?<menos2>[-\u2212])?"
                            + "(?<entero>\\d{1,3}(?:[,'\u2019]\\d{3})+|\\d+)(?<dec>\\.\\d+)?"
                            + "\\)?\\s?%?");

    private Numero() {}

    /**
     * The value of a text such as {@code $126’985,227}, {@code 251,364,405.12}, {@code (1,191)},
     * {@code −3.5} or {@code 100.0%}; a lone hyphen is zero, as in the accounting tables. The scale
     * is the number of decimals written; a percent sign does not divide.
     *
     * @return empty when the text is not one well-formed number: {@code 103,76} is not
     */
    public static Optional<BigDecimal> lee(String texto) {
        String limpio = texto.strip();
        if (limpio.equals("-") || limpio.equals("\u2212")) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher m = FORMA.matcher(limpio);
        boolean parentesis = limpio.startsWith("(");
        if (!m.matches() || parentesis != limpio.contains(")")) {
            return Optional.empty();
        }
        boolean negativo = parentesis || m.group("menos") != null || m.group("menos2") != null;
        BigDecimal valor = valor(m.group("entero"), m.group("dec"));
        return Optional.of(negativo ? valor.negate() : valor);
    }

    static BigDecimal valor(String entero, @Nullable String decimales) {
        String plano = entero.replaceAll("[,'\u2019]", "");
        return new BigDecimal(decimales == null ? plano : plano + decimales);
    }
}
