package mx.recauda.cli;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output directory of a command: new or empty unless the person agrees to replace.
 *
 * @param directorio where files are written
 * @param reemplaza whether files already there may be replaced
 * @param idioma language of the refusal
 */
public record Destino(Path directorio, boolean reemplaza, Idioma idioma) {

    /** Writes the files, or says why it wrote none of them. */
    public Optional<Incidencia> escribe(Map<String, byte[]> archivos) {
        try {
            if (!reemplaza && ocupado()) {
                return Optional.of(
                        Incidencia.de(
                                ErrorDeArchivo.DESTINO_OCUPADO, idioma, directorio.toString()));
            }
            Files.createDirectories(directorio);
            for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
                Path destino = directorio.resolve(archivo.getKey());
                Files.createDirectories(destino.toAbsolutePath().getParent());
                Files.write(destino, archivo.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            String motivo =
                    e instanceof FileAlreadyExistsException
                            ? "FileAlreadyExists"
                            : e.getClass().getSimpleName();
            return Optional.of(
                    Incidencia.de(
                            ErrorDeArchivo.DESTINO_NO_ESCRIBIBLE,
                            idioma,
                            directorio.toString(),
                            motivo));
        }
    }

    private boolean ocupado() throws IOException {
        if (!Files.isDirectory(directorio)) {
            return Files.exists(directorio);
        }
        try (Stream<Path> entradas = Files.list(directorio)) {
            return entradas.findAny().isPresent();
        }
    }

    /** The paths written, for the result of the command. */
    public List<String> rutas(Map<String, byte[]> archivos) {
        return archivos.keySet().stream().map(n -> directorio.resolve(n).toString()).toList();
    }
}
