package mx.recauda.cli.casa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the project as a contributor sees them, without build output. */
final class SourceTree {

    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules", ".idea");

    private SourceTree() {}

    /** The folder that holds the parent POM. */
    static Path root() {
        Path dir = Path.of("").toAbsolutePath();
        while (!Files.exists(dir.resolve("recauda")) || !Files.exists(dir.resolve("ley"))) {
            dir = dir.getParent();
        }
        return dir;
    }

    /** Files whose name ends in one of the given endings, in a stable order. */
    static List<Path> files(String... endings) {
        try (Stream<Path> found = Files.walk(root())) {
            return found.filter(SourceTree::isOurs)
                    .filter(Files::isRegularFile)
                    .filter(f -> Stream.of(endings).anyMatch(f.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static boolean isOurs(Path file) {
        for (Path part : root().relativize(file)) {
            if (SKIPPED.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
