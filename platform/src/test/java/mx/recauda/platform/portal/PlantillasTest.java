package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates say nothing by themselves: every word comes from a bundle that has both languages. */
class PlantillasTest {

    private static final Path RECURSOS = Path.of("src/main/resources");
    private static final Pattern COMENTARIO = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ETIQUETA =
            Pattern.compile("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);
    private static final Pattern LETRA = Pattern.compile("\\p{L}");
    private static final Pattern ATRIBUTO_CON_TEXTO =
            Pattern.compile("(?<![:\\w-])(placeholder|aria-label|title|alt)=\"[^\"]*\\p{L}");
    private static final Pattern CLAVE = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[}(]");
    private static final Pattern BEAN_EN_ENLACE =
            Pattern.compile("[~@]\\{[^\"]*\\$\\{[^}\"]*@[a-z]\\w*\\.");
    private static final Pattern EN_LINEA =
            Pattern.compile(
                    "\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*src=)|javascript:",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void no_template_has_literal_text() throws IOException {
        Map<String, List<String>> literales = new TreeMap<>();
        for (Path plantilla : plantillas()) {
            String fuente = COMENTARIO.matcher(Files.readString(plantilla)).replaceAll("");
            List<String> hallados = new ArrayList<>();
            for (String trozo : ETIQUETA.split(fuente)) {
                if (LETRA.matcher(trozo).find()) {
                    hallados.add(trozo.strip());
                }
            }
            Matcher atributo = ATRIBUTO_CON_TEXTO.matcher(fuente);
            while (atributo.find()) {
                hallados.add(atributo.group());
            }
            if (!hallados.isEmpty()) {
                literales.put(plantilla.toString(), hallados);
            }
        }
        assertThat(literales).isEmpty();
    }

    @Test
    void no_template_needs_inline_script_or_style() throws IOException {
        for (Path plantilla : plantillas()) {
            assertThat(EN_LINEA.matcher(Files.readString(plantilla)).find())
                    .as(plantilla.toString())
                    .isFalse();
        }
    }

    /** Styles and texts are not compiled: a merge left halfway would reach the browser. */
    @Test
    void no_resource_keeps_the_marks_of_a_merge() throws IOException {
        try (Stream<Path> todos = Files.walk(RECURSOS)) {
            for (Path archivo : todos.filter(PlantillasTest::esTexto).toList()) {
                assertThat(Files.readString(archivo))
                        .as(archivo.toString())
                        .doesNotContainPattern("(?m)^(<<<<<<<|>>>>>>>) ");
            }
        }
    }

    private static boolean esTexto(Path archivo) {
        return archivo.toString().matches(".*\\.(css|js|html|properties|sql|json|csv|yaml)");
    }

    /** Thymeleaf refuses them when the page is drawn, and only then. */
    @Test
    void no_link_or_fragment_argument_calls_a_bean() throws IOException {
        for (Path plantilla : plantillas()) {
            assertThat(BEAN_EN_ENLACE.matcher(Files.readString(plantilla)).find())
                    .as(plantilla.toString())
                    .isFalse();
        }
    }

    /** A replaced tag takes its condition with it: the fragment would always be shown. */
    @Test
    void no_condition_is_on_the_tag_that_a_fragment_replaces() throws IOException {
        for (Path plantilla : plantillas()) {
            Matcher etiqueta = ETIQUETA.matcher(Files.readString(plantilla));
            while (etiqueta.find()) {
                if (etiqueta.group().contains(" th:replace=")) {
                    assertThat(etiqueta.group())
                            .as(plantilla.toString())
                            .doesNotContainPattern(" th:(if|unless|each|switch|case)=");
                }
            }
        }
    }

    @Test
    void every_key_that_a_template_names_exists() throws IOException {
        Set<String> claves = new TreeSet<>();
        for (Path paquete : paquetes("_es.properties")) {
            claves.addAll(lee(paquete).stringPropertyNames());
        }
        Set<String> faltan = new TreeSet<>();
        for (Path plantilla : plantillas()) {
            Matcher clave = CLAVE.matcher(Files.readString(plantilla));
            while (clave.find()) {
                if (!claves.contains(clave.group(1))) {
                    faltan.add(plantilla.getFileName() + ": " + clave.group(1));
                }
            }
        }
        assertThat(faltan).isEmpty();
    }

    @Test
    void spanish_and_english_have_the_same_keys_and_arguments() throws IOException {
        List<Path> paquetes = paquetes("_es.properties");
        assertThat(paquetes).isNotEmpty();
        for (Path espanol : paquetes) {
            Path ingles =
                    espanol.resolveSibling(
                            espanol.getFileName().toString().replace("_es.", "_en."));
            Properties es = lee(espanol);
            Properties en = lee(ingles);
            assertThat(en.stringPropertyNames())
                    .as(ingles.toString())
                    .isEqualTo(es.stringPropertyNames());
            for (String clave : es.stringPropertyNames()) {
                assertThat(argumentos(en.getProperty(clave)))
                        .as(clave)
                        .isEqualTo(argumentos(es.getProperty(clave)));
            }
        }
    }

    /** How many arguments a pattern takes; fails when the pattern is malformed. */
    private static int argumentos(String patron) {
        return new MessageFormat(patron).getFormatsByArgumentIndex().length;
    }

    private static List<Path> plantillas() throws IOException {
        try (Stream<Path> todas = Files.walk(RECURSOS.resolve("templates"))) {
            return todas.filter(p -> p.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static List<Path> paquetes(String sufijo) throws IOException {
        try (Stream<Path> todos = Files.list(RECURSOS.resolve("mensajes"))) {
            return todos.filter(p -> p.toString().endsWith(sufijo)).sorted().toList();
        }
    }

    private static Properties lee(Path paquete) throws IOException {
        Properties propiedades = new Properties();
        try (Reader texto = Files.newBufferedReader(paquete)) {
            propiedades.load(texto);
        }
        return propiedades;
    }
}
