package mx.recauda.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files of the data directory. */
final class Archivos {

    private Archivos() {}

    /** Removes a file or a folder with all it has; nothing happens when it is not there. */
    static void borra(Path raiz) throws IOException {
        if (!Files.exists(raiz)) {
            return;
        }
        try (Stream<Path> todo = Files.walk(raiz)) {
            todo.sorted(Comparator.reverseOrder()).forEach(Archivos::borraUno);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void borraUno(Path ruta) {
        try {
            Files.deleteIfExists(ruta);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
