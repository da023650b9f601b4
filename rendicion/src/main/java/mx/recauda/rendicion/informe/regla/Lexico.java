package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.texto.TablaDeRecurso;
import mx.recauda.rendicion.texto.Texto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Spanish expressions that rules look for, by class ({@code lexico.csv}). They are matched on plain
 * text: lower case, no accents, single spaces.
 */
final class Lexico {

    /** A verb in the past tense, in text with accents: what tells «publicó» from «publico». */
    static final Pattern VERBO_EN_PASADO =
            Pattern.compile(
                    "(?<!\\p{L})(?:\\p{L}{2,}(?:ó|aron|ieron|aba|aban|ían)|estuvo|estuvieron|fue|fueron|hizo|hicieron|tuvo|tuvieron|hubo|dio|dieron|(?:ha|han) (?:sido )?\\p{L}+[aei]do)(?!\\p{L})");

    private static final Map<String, Pattern> PATRONES = new HashMap<>();

    static {
        Map<String, List<String>> porClase =
                TablaDeRecurso.lee(Lexico.class, "lexico.csv").stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.getOrDefault("clase", ""),
                                        Collectors.mapping(
                                                f -> f.getOrDefault("expresion", ""),
                                                Collectors.toList())));
        porClase.forEach((clase, expresiones) ->
                PATRONES.put(clase, Pattern.compile("(?:" + String.join("|", expresiones) + ")")));
    }

    private Lexico() {}

    /** The first expression of the class in the text, as the text says it without accents. */
    static Optional<String> primera(String clase, String texto) {
        Matcher m = patron(clase).matcher(Texto.plano(texto));
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** Whether the text has an expression of the class. */
    static boolean hay(String clase, String texto) {
        return primera(clase, texto).isPresent();
    }

    /** The expressions of a class as one pattern for plain text. */
    static Pattern patron(String clase) {
        return Objects.requireNonNull(PATRONES.get(clase), clase);
    }
}
