package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The PostgreSQL programs, unpacked once per folder.
 *
 * @param carpeta folder that holds {@code bin}, {@code lib} and {@code share}
 */
record Binarios(Path carpeta) {

    /** Version of the artifact in the POM; names the folder, so that an upgrade unpacks anew. */
    static final String VERSION = "18.6.0";

    /** Major version, which decides whether a cluster can be opened. */
    static final String VERSION_MAYOR = "18";

    private static final int BITS_DE_EJECUCION = 0111;

    Path programa(String nombre) {
        return carpeta.resolve("bin").resolve(nombre);
    }

    /**
     * Unpacks the binaries for this machine below {@code raiz}, unless they are there.
     *
     * @throws FalloDeArranque when the artifact for this system is not on the class path
     */
    static Binarios en(Path raiz) throws IOException {
        Path destino = raiz.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(destino)) {
            return new Binarios(destino);
        }
        Files.createDirectories(raiz);
        // Two servers may start at once: one unpacks, the other waits and finds the result.
        try (FileChannel canal =
                        FileChannel.open(
                                raiz.resolve("desempaca.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock turno = canal.lock()) {
            if (turno.isValid() && !Files.isDirectory(destino)) {
                Path parcial = raiz.resolve("postgresql-" + VERSION + ".parcial");
                Archivos.borra(parcial);
                desempaca(parcial);
                Files.move(parcial, destino, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new Binarios(destino);
    }

    private static void desempaca(Path destino) throws IOException {
        String recurso = recurso();
        InputStream empacado = Binarios.class.getResourceAsStream("/" + recurso);
        if (empacado == null) {
            throw new FalloDeArranque(ErrorDeArranque.SIN_BINARIOS, maquina());
        }
        Files.createDirectories(destino);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(empacado)))) {
            for (TarArchiveEntry entrada = tar.getNextEntry();
                    entrada != null;
                    entrada = tar.getNextEntry()) {
                escribe(destino, entrada, tar);
            }
        }
    }

    private static void escribe(Path destino, TarArchiveEntry entrada, InputStream contenido)
            throws IOException {
        Path archivo = destino.resolve(entrada.getName()).normalize();
        if (!archivo.startsWith(destino)) {
            throw new IOException("entry outside the folder: " + entrada.getName());
        }
        if (entrada.isDirectory()) {
            Files.createDirectories(archivo);
            return;
        }
        Files.createDirectories(archivo.getParent());
        if (entrada.isSymbolicLink()) {
            enlaza(archivo, entrada);
            return;
        }
        Files.copy(contenido, archivo, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
                archivo, permisos((entrada.getMode() & BITS_DE_EJECUCION) != 0));
    }

    private static void enlaza(Path archivo, TarArchiveEntry entrada) throws IOException {
        try {
            Files.createSymbolicLink(archivo, Path.of(entrada.getLinkName()));
        } catch (FileAlreadyExistsException repetido) {
            Files.delete(archivo);
            Files.createSymbolicLink(archivo, Path.of(entrada.getLinkName()));
        }
    }

    private static Set<PosixFilePermission> permisos(boolean ejecutable) {
        Set<PosixFilePermission> permisos =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if (ejecutable) {
            permisos.add(PosixFilePermission.OWNER_EXECUTE);
            permisos.add(PosixFilePermission.GROUP_EXECUTE);
            permisos.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permisos;
    }

    private static String recurso() {
        String sistema = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!sistema.startsWith("linux")) {
            throw new FalloDeArranque(ErrorDeArranque.SIN_BINARIOS, maquina());
        }
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> throw new FalloDeArranque(ErrorDeArranque.SIN_BINARIOS, maquina());
        };
    }

    private static String maquina() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
