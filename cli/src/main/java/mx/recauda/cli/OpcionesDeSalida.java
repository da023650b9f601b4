package mx.recauda.cli;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a command leaves its files: {@code --salida OUT [--reemplaza]}. */
public final class OpcionesDeSalida {

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "OUT",
            description = "Directorio de salida.")
    private Path salida = Path.of(".");

    @Option(
            names = "--reemplaza",
            description = "Reemplaza lo que haya en el directorio de salida.")
    private boolean reemplaza;

    /** Writes the files and says their paths; false, having said why, when they cannot be kept. */
    public boolean escribe(Map<String, byte[]> archivos, Consola consola, Idioma idioma) {
        Destino destino = new Destino(salida, reemplaza, idioma);
        Optional<Incidencia> rechazo = destino.escribe(archivos);
        if (rechazo.isPresent()) {
            consola.escribe(List.of(rechazo.get()));
            return false;
        }
        destino.rutas(archivos).forEach(consola.salida()::println);
        consola.salida().flush();
        return true;
    }
}
