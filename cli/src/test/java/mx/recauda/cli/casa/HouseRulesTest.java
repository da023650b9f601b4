package mx.recauda.cli.casa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of CONTRIBUTING.md that a machine can check over the whole tree. */
class HouseRulesTest {

    private static final String[] TEXTS = {
        ".java",
        ".md",
        ".xml",
        ".properties",
        ".html",
        ".css",
        ".sql",
        ".yaml",
        ".yml",
        ".json",
        ".csv",
        "recauda",
        "run"
    };

    // Written in pieces so that this file does not name what it forbids.
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])/(wor" + "k|roo" + "t|far" + "m)/|/tmp" + "/wt/");
    private static final Pattern REGISTRY_HOST =
            Pattern.compile("(repo1|regi" + "stry|de" + "b)\\.(maven|npmjs|debian)");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|Not " + "implemented");
    private static final Pattern IDLE_TEST =
            Pattern.compile("@Dis" + "abled|Thread\\.sle" + "ep|assertTrue\\(true\\)");

    private static final Pattern RELATIVE_LINK =
            Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

    @Test
    void no_file_names_a_path_of_a_machine() {
        assertThat(linesMatching(MACHINE_PATH, TEXTS)).isEmpty();
    }

    @Test
    void no_file_names_the_host_of_a_package_registry() {
        assertThat(linesMatching(REGISTRY_HOST, TEXTS)).isEmpty();
    }

    @Test
    void nothing_is_left_marked_as_unfinished() {
        assertThat(linesMatching(UNFINISHED, ".java", ".html", ".sql")).isEmpty();
    }

    @Test
    void no_test_is_switched_off_or_waits_for_the_clock() {
        assertThat(linesMatching(IDLE_TEST, "Test.java", "Tests.java")).isEmpty();
    }

    @Test
    void every_package_declares_that_nothing_is_null_unless_it_says_so() {
        List<String> missing = new ArrayList<>();
        for (Path packageFolder : mainPackages()) {
            Path info = packageFolder.resolve("package-info.java");
            if (!Files.exists(info) || !SourceTree.read(info).contains("@NullMarked")) {
                missing.add(SourceTree.name(packageFolder));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void spanish_and_english_bundles_have_the_same_keys() {
        List<String> different = new ArrayList<>();
        for (Path spanish : SourceTree.files("_es.properties")) {
            String english = spanish.getFileName().toString().replace("_es.", "_en.");
            Set<String> missing = keys(spanish);
            Set<String> surplus = keys(spanish.resolveSibling(english));
            missing.removeAll(keys(spanish.resolveSibling(english)));
            surplus.removeAll(keys(spanish));
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                different.add(SourceTree.name(spanish) + " " + missing + surplus);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void links_between_documents_reach_a_file() {
        List<String> broken = new ArrayList<>();
        for (Path document : SourceTree.files(".md")) {
            Matcher link = RELATIVE_LINK.matcher(SourceTree.read(document));
            while (link.find()) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(SourceTree.name(document) + " → " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_method_is_longer_than_seventy_lines() {
        assertThat(MethodLengths.longerThan(70, SourceTree.files(".java"))).isEmpty();
    }

    private static Set<Path> mainPackages() {
        Set<Path> folders = new TreeSet<>();
        for (Path source : SourceTree.files(".java")) {
            if (source.toString().contains("/src/main/java/")) {
                folders.add(source.getParent());
            }
        }
        return folders;
    }

    private static Set<String> keys(Path bundle) {
        Properties texts = new Properties();
        try (StringReader reader = new StringReader(SourceTree.read(bundle))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<String> linesMatching(Pattern forbidden, String... endings) {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.files(endings)) {
            int number = 0;
            for (String line : SourceTree.read(file).split("\n", -1)) {
                number++;
                if (forbidden.matcher(line).find()) {
                    found.add(SourceTree.name(file) + ":" + number + " " + line.strip());
                }
            }
        }
        return found;
    }
}
