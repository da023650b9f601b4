package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys of messages that a template puts together from a value: each expression is in {@code
 * claves-construidas.txt} with what the value may be, and each key that comes of it is in the
 * bundles. A constant added to an enumeration without its words fails here, and not on a page.
 */
class ClavesConstruidasTest {

    private static final Path RECURSOS = Path.of("src/main/resources");
    private static final Path TABLA = Path.of("src/test/resources/claves-construidas.txt");
    private static final Pattern EXPRESION =
            Pattern.compile(
                    "#\\{\\$\\{'([\\w.]+)' \\+ [^'}]*(?:\\([^)]*\\))?[^'}]*(?:'([\\w.]+)')?}");
    private static final Pattern GUION_BAJO = Pattern.compile("_([a-z])");

    @Test
    void every_expression_of_the_templates_says_what_its_value_may_be() throws IOException {
        Set<String> usadas = new TreeSet<>();
        try (Stream<Path> plantillas = Files.walk(RECURSOS.resolve("templates"))) {
            for (Path p : plantillas.filter(x -> x.toString().endsWith(".html")).toList()) {
                EXPRESION
                        .matcher(Files.readString(p))
                        .results()
                        .forEach(m ->
                                usadas.add(
                                        m.group(1) + "*" + (m.group(2) == null ? "" : m.group(2))));
            }
        }
        assertThat(usadas).hasSizeGreaterThan(80);
        assertThat(tabla().keySet()).containsAll(usadas);
    }

    @Test
    void every_key_that_comes_of_them_is_in_the_bundles() throws IOException {
        Set<String> claves = claves();
        Set<String> faltan = new TreeSet<>();
        tabla().forEach((patron, valores) -> {
            assertThat(valores).as(patron).isNotEmpty();
            valores.stream()
                    .map(v -> patron.replace("*", v))
                    .filter(k -> !claves.contains(k))
                    .forEach(faltan::add);
        });
        assertThat(faltan).isEmpty();
    }

    private static Map<String, Set<String>> tabla() throws IOException {
        Map<String, Set<String>> tabla = new TreeMap<>();
        for (String linea : Files.readAllLines(TABLA)) {
            if (!linea.isBlank() && !linea.startsWith("#")) {
                String[] lados = linea.split(" = ", -1);
                tabla.put(lados[0].strip(), valores(lados[1].strip()));
            }
        }
        return tabla;
    }

    private static Set<String> valores(String fuente) {
        if (fuente.startsWith(":")) {
            return Set.of(fuente.substring(1).strip().split(" "));
        }
        String[] menos = fuente.split(" - ", -1);
        String[] palabras = menos[0].split(" ");
        Set<String> quitadas = Set.of(menos.length > 1 ? menos[1].split(" ") : new String[0]);
        String forma = palabras.length > 1 ? palabras[1] : "";
        return constantes(palabras[0]).stream()
                .filter(c -> !quitadas.contains(c))
                .map(c -> escribe(c, forma))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> constantes(String enumeracion) {
        try {
            return Stream.of(Class.forName(enumeracion).getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(enumeracion, e);
        }
    }

    private static String escribe(String constante, String forma) {
        String menor = constante.toLowerCase(Locale.ROOT);
        return switch (forma) {
            case "minusculas" -> menor;
            case "guion" -> menor.replace('_', '-');
            case "camello" ->
                    GUION_BAJO.matcher(menor).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
            default -> constante;
        };
    }

    private static Set<String> claves() throws IOException {
        Set<String> claves = new TreeSet<>();
        try (Stream<Path> paquetes = Files.list(RECURSOS.resolve("mensajes"))) {
            for (Path p : paquetes.filter(x -> x.toString().endsWith("_es.properties")).toList()) {
                Properties propiedades = new Properties();
                try (Reader texto = Files.newBufferedReader(p)) {
                    propiedades.load(texto);
                }
                claves.addAll(propiedades.stringPropertyNames());
            }
        }
        return claves;
    }
}
