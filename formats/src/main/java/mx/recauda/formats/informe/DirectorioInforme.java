package mx.recauda.formats.informe;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.archivo.MotivoDeLectura;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory format {@code informe-trimestral/1}. */
public final class DirectorioInforme {

    private DirectorioInforme() {}

    /** Reads with the default limits; see {@link #lee(Path, Limites, Idioma)}. */
    public static Resultado<Optional<Informe>> lee(Path directorio, Idioma idioma) {
        return lee(directorio, Limites.POR_OMISION, idioma);
    }

    /**
     * Reads a report. Nothing is corrected: cells are kept as they were written.
     *
     * @return the report with all that could be read and an incident for each thing that could not;
     *     empty only when the path is not a report (no directory, or no usable {@code
     *     metadatos.json})
     */
    public static Resultado<Optional<Informe>> lee(
            Path directorio, Limites limites, Idioma idioma) {
        if (!Files.exists(directorio)) {
            return rechazo(ErrorDeArchivo.DIRECTORIO_NO_EXISTE, directorio, idioma);
        }
        if (!Files.isDirectory(directorio)) {
            return rechazo(ErrorDeArchivo.NO_ES_DIRECTORIO, directorio, idioma);
        }
        try (Stream<Path> entradas = Files.list(directorio)) {
            List<String> nombres =
                    entradas.map(p -> p.getFileName().toString())
                            .filter(n -> !n.startsWith("."))
                            .sorted()
                            .toList();
            if (!nombres.contains(EsquemaInforme.METADATOS)) {
                return rechazo(ErrorDeArchivo.SIN_METADATOS, directorio, idioma);
            }
            return new LectorDeDirectorio(
                            new LectorDeTexto(directorio, limites, idioma), nombres, idioma)
                    .lee();
        } catch (IOException e) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                            ErrorDeArchivo.NO_SE_PUEDE_LEER,
                                            idioma,
                                            directorio.toString(),
                                            MotivoDeLectura.de(e).texto(idioma))
                                    .enArchivo(directorio.toString())));
        }
    }

    private static Resultado<Optional<Informe>> rechazo(
            ErrorDeArchivo error, Path directorio, Idioma idioma) {
        return new Resultado<>(
                Optional.empty(),
                List.of(
                        Incidencia.de(error, idioma, directorio.toString())
                                .enArchivo(directorio.toString())));
    }

    /**
     * The files of a report by name: metadata, one CSV per table, texts and annexes. Reading them
     * gives the same report; white space of the JSON and the quotes of the CSV are ours.
     */
    public static Map<String, String> archivos(Informe informe) {
        return EscritorDeDirectorio.archivos(informe);
    }

    /**
     * Writes a report into a directory, which is made when it does not exist.
     *
     * @throws IOException when the system refuses to write
     */
    public static void escribe(Informe informe, Path directorio) throws IOException {
        Files.createDirectories(directorio);
        for (Map.Entry<String, String> archivo : archivos(informe).entrySet()) {
            Files.writeString(directorio.resolve(archivo.getKey()), archivo.getValue());
        }
    }
}
