package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ArchivoPrivado;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to be the only server of a data directory. The system releases it when the program
 * dies, however it dies.
 */
final class Cerradura implements AutoCloseable {

    private final FileChannel canal;

    private Cerradura(FileChannel canal) {
        this.canal = canal;
    }

    static Cerradura toma(Path directorio) throws IOException {
        Path archivo = directorio.resolve("recauda.lock");
        FileChannel canal = abre(directorio, archivo);
        if (bloquea(canal) == null) {
            canal.close();
            throw new FalloDeArranque(
                    ErrorDeArranque.DIRECTORIO_EN_USO, directorio, Files.readString(archivo));
        }
        canal.truncate(0);
        canal.write(
                ByteBuffer.wrap(
                        ("proceso " + ProcessHandle.current().pid())
                                .getBytes(StandardCharsets.UTF_8)));
        return new Cerradura(canal);
    }

    private static FileChannel abre(Path directorio, Path archivo) throws IOException {
        try {
            ArchivoPrivado.creaCarpeta(directorio);
            return FileChannel.open(archivo, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new FalloDeArranque(
                    e,
                    ErrorDeArranque.DIRECTORIO_SIN_PERMISO,
                    directorio,
                    String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable FileLock bloquea(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException enEsteProceso) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            canal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
