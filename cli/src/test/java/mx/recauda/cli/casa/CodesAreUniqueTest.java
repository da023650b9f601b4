package mx.recauda.cli.casa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A code of error says one thing: whoever looks it up finds one message. */
class CodesAreUniqueTest {

    private static final Pattern CODE = Pattern.compile("\\(\\s*\"([A-Z]{3}-\\d{3})\"");

    @Test
    void no_two_enums_share_a_code() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Path file : SourceTree.files(".java")) {
            String text = SourceTree.read(file);
            if (file.toString().contains("/src/main/")
                    && text.contains("implements CodigoDeError")) {
                CODE.matcher(text)
                        .results()
                        .forEach(r ->
                                owners.computeIfAbsent(r.group(1), c -> new TreeSet<>())
                                        .add(SourceTree.name(file)));
            }
        }

        assertThat(owners).hasSizeGreaterThan(200);
        assertThat(owners.entrySet()).allSatisfy(o -> assertThat(o.getValue()).hasSize(1));
    }
}
