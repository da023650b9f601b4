package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words for people are in the bundles, in Spanish and English: none of them is a literal of the
 * code. A literal is taken for words when it has an accent, or three words and one that Spanish
 * cannot do without. What has its English beside it in the same expression is not one.
 */
class LiteralesTest {

    private static final Path FUENTES = Path.of("src/main/java/mx/recauda/platform");

    /** Where Spanish is what is meant, and why. */
    private static final Map<String, String> ADREDE =
            Map.ofEntries(
                    Map.entry("package-info.java", "names of modules in the diagrams"),
                    Map.entry("Guia.java", "examples of the page of fragments"),
                    Map.entry("Formato.java", "days of the week in Spanish dates"),
                    Map.entry("PrimerAdministrador.java", "the log, for who installs"),
                    Map.entry("VerificaLibro.java", "output of recauda verifica"),
                    Map.entry("VerificaTramos.java", "output of recauda verifica"),
                    Map.entry("SituacionesDeActos.java", "output of recauda verifica"),
                    Map.entry("IndicadoresPublicados.java", "words kept in a fact"),
                    Map.entry("Acuerdos.java", "words kept in a fact"),
                    Map.entry("Pronosticos.java", "words kept in a fact"),
                    Map.entry("AceptacionDeAjustes.java", "reason of an act, kept in a fact"),
                    Map.entry("EmisionesEnTabla.java", "reason of a cut, kept in a fact"),
                    Map.entry("HallazgoDeAjustes.java", "reason of an act, kept in a fact"),
                    Map.entry("TareaDeLiquidacion.java", "the line left aside, kept in a fact"),
                    Map.entry("MedidasDeDeterminacion.java", "reason kept with a figure"),
                    Map.entry("DevolucionesEnTabla.java", "reason of an act, kept in a fact"),
                    Map.entry("Reintentos.java", "reason of an act, kept in a fact"),
                    Map.entry("CuentaDeEmpresa.java", "demonstration"),
                    Map.entry("Impreso.java", "a printed document, in Spanish only"),
                    Map.entry("Constancias.java", "a printed document, in Spanish only"));

    private static final Pattern BLOQUE = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern COMENTARIO =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BILINGUE = Pattern.compile("\\?\\s*$");
    private static final Pattern ACENTO = Pattern.compile("[áéíóúñÁÉÍÓÚÑ¿¡]");
    private static final Pattern CASTELLANO =
            Pattern.compile("\\b(de|la|el|los|las|que|con|se|del|una|por)\\b");
    private static final Pattern CODIGO = Pattern.compile("[=;{}%]|SELECT|FROM|WHERE|\\bBY\\b");

    @Test
    void no_code_of_the_platform_has_words_for_people() throws IOException {
        Map<String, List<String>> literales = new TreeMap<>();
        try (Stream<Path> todos = Files.walk(FUENTES)) {
            for (Path fuente : todos.filter(LiteralesTest::seMira).toList()) {
                List<String> hallados = palabras(Files.readString(fuente));
                if (!hallados.isEmpty()) {
                    literales.put(FUENTES.relativize(fuente).toString(), hallados);
                }
            }
        }

        assertThat(literales).isEmpty();
    }

    /** What is sown for a demonstration is invented data, not words of the program. */
    private static boolean seMira(Path fuente) {
        String nombre = fuente.getFileName().toString();
        return nombre.endsWith(".java")
                && !fuente.toString().contains("emostracion")
                && !ADREDE.containsKey(nombre);
    }

    private static List<String> palabras(String fuente) {
        String codigo =
                COMENTARIO.matcher(BLOQUE.matcher(fuente).replaceAll("\"\"")).replaceAll("");
        List<String> hallados = new ArrayList<>();
        Matcher literal = LITERAL.matcher(codigo);
        while (literal.find()) {
            boolean bilingue = BILINGUE.matcher(codigo.substring(0, literal.start())).find();
            if (!bilingue && sonPalabras(literal.group(1))) {
                hallados.add(literal.group(1));
            }
        }
        return hallados;
    }

    private static boolean sonPalabras(String texto) {
        return ACENTO.matcher(texto).find()
                || (texto.split(" ").length >= 3
                        && CASTELLANO.matcher(texto).find()
                        && !CODIGO.matcher(texto).find());
    }

    @ParameterizedTest
    @CsvSource({
        "'String a = \"Se recibió\";', true",
        "'String a = \"La suma de los renglones\";', true",
        "'String a = \"entrega\";', false",
        "'String a = es ? \"Sí, se recibió\" : \"Yes\";', false",
        "'String a = \"SELECT a FROM la WHERE b = 1\";', false",
        "'// Se recibió la «cifra»', false"
    })
    void words_are_told_from_keys_queries_and_comments(String codigo, boolean son) {
        assertThat(palabras(codigo)).hasSize(son ? 1 : 0);
    }
}
