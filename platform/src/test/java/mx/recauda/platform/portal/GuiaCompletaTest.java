package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guide shows every fragment that pages share, so that none lives unseen. A module may keep
 * pieces of its own pages; what another module uses too belongs to the portal, and to the guide.
 */
class GuiaCompletaTest {

    private static final Path PLANTILLAS = Path.of("src/main/resources/templates");
    private static final Path PORTAL = PLANTILLAS.resolve("portal");
    private static final Pattern FRAGMENTO = Pattern.compile("th:fragment=\"(\\w+)");
    private static final Pattern USO = Pattern.compile("~\\{(\\w+)(/[\\w/-]+) ::");

    @ParameterizedTest
    @MethodSource("fragmentos")
    void the_guide_shows_the_fragment(String fragmento) throws IOException {
        assertThat(Files.readString(PORTAL.resolve("guia.html"))).contains(fragmento);
    }

    static List<String> fragmentos() throws IOException {
        return Stream.concat(paginas(PORTAL.resolve("fragmentos")), paginas(PORTAL))
                .distinct()
                .flatMap(GuiaCompletaTest::nombres)
                .toList();
    }

    @Test
    void what_two_modules_use_is_of_the_portal() throws IOException {
        Set<String> ajenos = new TreeSet<>();
        paginas(PLANTILLAS)
                .forEach(pagina -> {
                    String modulo = PLANTILLAS.relativize(pagina).getName(0).toString();
                    USO.matcher(texto(pagina))
                            .results()
                            .filter(u -> !u.group(1).equals("portal"))
                            .filter(u -> !u.group(1).equals(modulo))
                            .forEach(u -> ajenos.add(pagina + " uses " + u.group()));
                });
        assertThat(ajenos).isEmpty();
    }

    private static Stream<Path> paginas(Path carpeta) throws IOException {
        try (Stream<Path> archivos = Files.walk(carpeta)) {
            return archivos.filter(a -> a.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static Stream<String> nombres(Path archivo) {
        String nombre =
                PLANTILLAS.relativize(archivo).toString().replace('\\', '/').replace(".html", "");
        return FRAGMENTO.matcher(texto(archivo)).results().map(r -> nombre + " :: " + r.group(1));
    }

    private static String texto(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
