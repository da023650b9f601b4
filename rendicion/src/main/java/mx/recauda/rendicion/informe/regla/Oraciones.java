package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text in sentences without being deceived by abbreviations and numbers. */
final class Oraciones {

    private static final Pattern FIN = Pattern.compile("(?<=[.;:!?])\\s+(?=[\\p{Lu}¿¡\"“*•])");
    private static final Pattern ABREVIATURA =
            Pattern.compile(
                    "(?:^|[\\s(])(?:\\p{Lu}|no|num|of|ref|lic|dr|dra|ing|mtro|art|arts|frac|fracc|pag|pp|etc|núm)\\.$",
                    Pattern.CASE_INSENSITIVE);

    private Oraciones() {}

    static List<String> de(String texto) {
        List<String> oraciones = new ArrayList<>();
        StringBuilder actual = new StringBuilder();
        for (String trozo : FIN.split(Texto.compacto(texto), -1)) {
            actual.append(actual.isEmpty() ? "" : " ").append(trozo);
            if (!ABREVIATURA.matcher(actual).find()) {
                oraciones.add(actual.toString());
                actual.setLength(0);
            }
        }
        if (!actual.isEmpty()) {
            oraciones.add(actual.toString());
        }
        return oraciones;
    }
}
