package mx.recauda.rendicion.texto;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages that a text quotes. */
public final class Citas {

    private static final Pattern APERTURA = Pattern.compile("[\"“«]");
    private static final Pattern CIERRE_DE_FRASE = Pattern.compile("[\"”»]\\s*([,.;)]|como\\b|$)");

    private Citas() {}

    /**
     * The passage quoted right after the position given, if one opens within the next 40
     * characters. It ends at the quotation mark that closes a phrase (before a comma, a full stop
     * or the end), so that a quotation inside the quotation does not cut it.
     */
    public static Optional<String> despuesDe(String texto, int posicion) {
        Matcher abre = APERTURA.matcher(texto);
        if (!abre.find(posicion) || abre.start() - posicion > 40) {
            return Optional.empty();
        }
        Matcher cierra = CIERRE_DE_FRASE.matcher(texto);
        int fin = cierra.find(abre.end()) ? cierra.start() : texto.length();
        String cita = Texto.compacto(texto.substring(abre.end(), fin));
        return cita.isEmpty() ? Optional.empty() : Optional.of(cita);
    }
}
