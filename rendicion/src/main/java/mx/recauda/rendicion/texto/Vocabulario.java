package mx.recauda.rendicion.texto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words by which a published text shows what it is: nothing at all, the post of a person, an area,
 * an instruction, a relative date, a template left in. The words are data ({@code
 * vocabulario.csv}), each with its source.
 */
public final class Vocabulario {

    private static final Map<String, Set<String>> PALABRAS =
            TablaDeRecurso.lee(Vocabulario.class, "vocabulario.csv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    fila -> fila.getOrDefault("clase", ""),
                                    Collectors.mapping(
                                            fila -> fila.getOrDefault("expresion", ""),
                                            Collectors.toUnmodifiableSet())));

    private static final Pattern SIN_DATO =
            Pattern.compile("(?:" + alternativa("sin_dato") + ")\\.?");
    private static final Pattern CARGO = inicio("cargo");
    private static final Pattern AREA = inicio("area");
    private static final Pattern RELATIVA = enMedio("fecha_relativa");
    private static final Pattern PLANTILLA = enMedio("plantilla");
    private static final Pattern CELDA_DE_ERROR = enMedio("celda_error");
    private static final Pattern SUSTITUCION = enMedio("sustitucion");
    private static final Pattern RESULTADO_ESPERADO = enMedio("resultado_esperado");
    private static final Pattern OFICIO = enMedio("oficio");
    private static final Pattern NO_INFINITIVO = inicio("no_infinitivo");
    private static final Pattern INFINITIVO =
            Pattern.compile("^[^\\p{L}]*\\p{L}{2,}[aei]r(?:se)?\\b");

    private Vocabulario() {}

    /** Whether the text says nothing: blank, a dash, {@code N/A} and the like. */
    public static boolean sinDato(String texto) {
        String plano = Texto.plano(texto);
        return plano.isEmpty() || SIN_DATO.matcher(plano).matches();
    }

    /** Whether the text begins as the post or the title of a person does. */
    public static boolean empiezaComoCargo(String texto) {
        return CARGO.matcher(Texto.plano(texto)).find();
    }

    /** Whether the text begins as the name of an area does. */
    public static boolean empiezaComoArea(String texto) {
        return AREA.matcher(Texto.plano(texto)).find();
    }

    /** Whether the text begins with a verb in the infinitive: an instruction, not a result. */
    public static boolean empiezaConInfinitivo(String texto) {
        String plano = Texto.plano(texto);
        return INFINITIVO.matcher(plano).find() && !NO_INFINITIVO.matcher(plano).find();
    }

    /** The first date that only the day of writing explains ("el próximo miércoles"). */
    public static Optional<String> fechaRelativa(String texto) {
        return primera(RELATIVA, texto);
    }

    /** The first mark of a template that nobody filled in. */
    public static Optional<String> plantilla(String texto) {
        return primera(PLANTILLA, texto);
    }

    /** The first error value of a spreadsheet. */
    public static Optional<String> celdaDeError(String texto) {
        return primera(CELDA_DE_ERROR, texto);
    }

    /** Whether the text names an official letter. */
    public static boolean nombraOficio(String texto) {
        return OFICIO.matcher(Texto.plano(texto)).find();
    }

    /** What the text quotes as the activity that took the place of another. */
    public static Optional<String> actividadSustituta(String texto) {
        return citaTras(SUSTITUCION, texto);
    }

    /** Whether the text says that an activity was replaced. */
    public static boolean hablaDeSustitucion(String texto) {
        return SUSTITUCION.matcher(Texto.plano(texto)).find();
    }

    /** What the text quotes as the expected result. */
    public static Optional<String> resultadoEsperadoCitado(String texto) {
        return citaTras(RESULTADO_ESPERADO, texto);
    }

    private static Optional<String> citaTras(Pattern clave, String texto) {
        String compacto = Texto.compacto(texto);
        // The plain text has the length of the composed one, so positions are the same in both.
        String compuesto = java.text.Normalizer.normalize(compacto, java.text.Normalizer.Form.NFC);
        Matcher m = clave.matcher(Texto.plano(compuesto));
        return m.find() ? Citas.despuesDe(compuesto, m.end()) : Optional.empty();
    }

    private static Optional<String> primera(Pattern patron, String texto) {
        Matcher m = patron.matcher(Texto.plano(texto));
        return m.find() ? Optional.of(m.group().strip()) : Optional.empty();
    }

    private static Pattern inicio(String clase) {
        return Pattern.compile(
                "^(?:(?:el|la|los|las) )?(?:" + alternativa(clase) + ")(?![\\p{L}\\p{N}])");
    }

    private static Pattern enMedio(String clase) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternativa(clase) + ")(?![\\p{L}\\p{N}])");
    }

    private static String alternativa(String clase) {
        List<String> expresiones =
                PALABRAS.getOrDefault(clase, Set.of()).stream()
                        .sorted((a, b) ->
                                b.length() - a.length() != 0
                                        ? b.length() - a.length()
                                        : a.compareTo(b))
                        .toList();
        if (expresiones.isEmpty()) {
            throw new IllegalStateException("vocabulary without class " + clase);
        }
        return String.join("|", expresiones);
    }
}
