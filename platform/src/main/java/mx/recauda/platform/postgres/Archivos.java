package mx.recauda.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files of the data directory: private ones, whole ones, and none. */
final class Archivos {

    private Archivos() {}

    /** Creates a folder only its owner can enter. */
    static void creaCarpetaPrivada(Path carpeta) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            Files.createDirectories(
                    carpeta,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Writes a file only its owner can read; it is there whole or not at all. */
    static void escribePrivado(Path archivo, String contenido) throws IOException {
        Path parcial = archivo.resolveSibling(archivo.getFileName() + ".parcial");
        Files.deleteIfExists(parcial);
        Files.createFile(
                parcial,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(parcial, contenido, StandardCharsets.UTF_8);
        Files.move(
                parcial,
                archivo,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

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
