package mx.recauda.platform.rendicion.captura;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays files out in a folder of its own while somebody reads them. */
@Component
public final class Carpetas {

    /** Applies a reading to a folder with these files, and removes the folder. */
    public <R> R con(List<Archivo> archivos, Function<Path, R> lectura) {
        try {
            Path carpeta = Files.createTempDirectory("recauda-");
            try {
                for (Archivo archivo : archivos) {
                    Files.write(carpeta.resolve(archivo.nombre()), archivo.contenido());
                }
                return lectura.apply(carpeta);
            } finally {
                borra(carpeta);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void borra(Path carpeta) throws IOException {
        try (Stream<Path> archivos = Files.list(carpeta)) {
            for (Path archivo : archivos.toList()) {
                Files.delete(archivo);
            }
        }
        Files.delete(carpeta);
    }
}
