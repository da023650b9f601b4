package mx.recauda.platform.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read. */
public final class ArchivoPrivado {

    private ArchivoPrivado() {}

    /** Creates a folder, and those above it, when missing. */
    public static void creaCarpeta(Path carpeta) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            Files.createDirectories(
                    carpeta,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Writes a file in a folder that exists; it is there whole or not at all. */
    public static void escribe(Path archivo, String contenido) throws IOException {
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
}
