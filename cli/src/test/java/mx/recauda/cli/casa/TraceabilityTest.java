package mx.recauda.cli.casa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import mx.recauda.ley.fuente.Fuente;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps {@code docs/trazabilidad.md} true: rule → article → test, read from {@link Fuente} in the
 * code. Run with {@code -Drecauda.regenera=true} to write it anew.
 */
class TraceabilityTest {

    private static final Path DOCUMENT = SourceTree.root().resolve("docs/trazabilidad.md");

    private static final Map<String, Set<String>> WORDS_BY_TEST = wordsByTest();

    private record Line(String module, String rule, Fuente ground, String tests) {}

    @Test
    void the_document_lists_every_grounded_rule_with_its_test() throws IOException {
        String expected = document(lines());
        if (Boolean.getBoolean("recauda.regenera")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(SourceTree.read(DOCUMENT))
                .as("run ./mvnw -pl cli -am test -Drecauda.regenera=true and commit the document")
                .isEqualTo(expected);
    }

    @Test
    void every_grounded_rule_has_a_test() {
        assertThat(lines().stream().filter(l -> l.tests().isEmpty()).map(Line::rule)).isEmpty();
    }

    private static String document(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        text.append("# Legal traceability\n\n")
                .append("Rule → article → test, generated from `@Fuente` in the code ")
                .append("(`TraceabilityTest`); do not edit. The rules of the auditor are in\n")
                .append("[auditor/reglas.md](auditor/reglas.md), the rates in the parameter files ")
                .append("of `ley`.\n\n")
                .append("Confidence: CONFIRMADA two sources, or one and arithmetic that ")
                .append("reproduces it; UNA_FUENTE; INFERIDA our reading; DE_MEMORIA no source ")
                .append("found;\nPROPUESTA our choice where the law is silent.\n");
        String module = "";
        for (Line line : lines) {
            if (!line.module().equals(module)) {
                module = line.module();
                text.append("\n## ").append(module).append("\n\n");
                text.append("| rule | ground | confidence | doubt | tests |\n");
                text.append("|---|---|---|---|---|\n");
            }
            text.append(
                    "| `%s` | %s | %s | %s | %s |\n"
                            .formatted(
                                    line.rule(),
                                    cell(line.ground().value()),
                                    line.ground().confianza(),
                                    cell(line.ground().nota()),
                                    line.tests()));
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("mx.recauda.ley", "mx.recauda.rendicion")) {
            add(lines, type, type.reflect(), simpleName(type));
            for (JavaMember member : type.getMembers()) {
                if (member.isAnnotatedWith(Fuente.class)
                        || member.isAnnotatedWith(Fuente.Varias.class)) {
                    add(
                            lines,
                            type,
                            (AnnotatedElement) member.reflect(),
                            simpleName(type) + "." + member.getName());
                }
            }
        }
        lines.sort(
                Comparator.comparing(Line::module)
                        .thenComparing(Line::rule)
                        .thenComparing(l -> l.ground().value()));
        return lines;
    }

    private static void add(
            List<Line> lines, JavaClass type, AnnotatedElement element, String rule) {
        String module = type.getPackageName().replaceFirst("^mx\\.recauda\\.", "");
        for (Fuente ground : element.getAnnotationsByType(Fuente.class)) {
            lines.add(new Line(module, rule, ground, testsOf(type)));
        }
    }

    private static String simpleName(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String testsOf(JavaClass type) {
        String name = simpleName(type).replaceFirst("\\..*", "");
        return WORDS_BY_TEST.entrySet().stream()
                .filter(test -> test.getValue().contains(name))
                .map(Map.Entry::getKey)
                .sorted(
                        Comparator.comparing((String t) -> !t.startsWith(name))
                                .thenComparing(t -> t))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Set<String>> wordsByTest() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Path file : SourceTree.files("Test.java")) {
            if (file.toString().contains("/src/test/java/")) {
                words.put(
                        file.getFileName().toString().replace(".java", ""),
                        Set.of(
                                Pattern.compile("\\W+")
                                        .splitAsStream(SourceTree.read(file))
                                        .distinct()
                                        .toArray(String[]::new)));
            }
        }
        return words;
    }
}
