package mx.recauda.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide shows every fragment that pages share, so that none lives unseen. */
class GuiaCompletaTest {

    private static final Path PORTAL = Path.of("src/main/resources/templates/portal");
    private static final Pattern FRAGMENTO = Pattern.compile("th:fragment=\"(\\w+)");

    @ParameterizedTest
    @MethodSource("fragmentos")
    void the_guide_shows_the_fragment(String fragmento) throws IOException {
        assertThat(Files.readString(PORTAL.resolve("guia.html"))).contains(fragmento);
    }

    static List<String> fragmentos() throws IOException {
        try (Stream<Path> archivos = Files.list(PORTAL.resolve("fragmentos"))) {
            return archivos.sorted().flatMap(GuiaCompletaTest::nombres).toList();
        }
    }

    private static Stream<String> nombres(Path archivo) {
        try {
            Matcher fragmento = FRAGMENTO.matcher(Files.readString(archivo));
            String nombre = archivo.getFileName().toString().replace(".html", "");
            return fragmento
                    .results()
                    .map(r -> "portal/fragmentos/" + nombre + " :: " + r.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
