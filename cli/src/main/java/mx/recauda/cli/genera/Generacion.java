package mx.recauda.cli.genera;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.movimientos.Generados;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What both commands share: the CSV, the folder, and how the result is told. */
final class Generacion {

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(
            arity = "1",
            paramLabel = "FILE.csv",
            description = "Movimientos, uno por renglón; columnas en docs/formatos/movimientos.md.")
    private Path csv = Path.of("");

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "DIR",
            description = "Directorio para los archivos: nuevo o vacío.")
    private Path salida = Path.of("");

    @Option(names = "--reemplaza", description = "Reemplaza lo que haya en el directorio.")
    private boolean reemplaza;

    OpcionesDeArchivo opciones() {
        return opciones;
    }

    /** Reads the CSV, writes what comes of it and says how it went. */
    int corre(Consola consola, Function<byte[], Resultado<Generados>> generador) {
        if (!Entradas.esArchivo(csv, consola)) {
            return Salida.USO;
        }
        Optional<byte[]> bytes = lee(consola);
        if (bytes.isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Resultado<Generados> generados = generador.apply(bytes.get());
        Destino destino = new Destino(salida, reemplaza, opciones.idioma());
        Optional<Incidencia> rechazo = destino.escribe(generados.valor().archivos());
        generados.incidencias().forEach(i -> muestra(i, consola));
        if (rechazo.isPresent()) {
            consola.escribe(List.of(rechazo.get()));
            return Salida.ENTRADA_CON_ERRORES;
        }
        destino.rutas(generados.valor().archivos()).forEach(consola.salida()::println);
        consola.salida().flush();
        resume(generados.valor(), consola);
        return generados.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }

    /** The name of the CSV, for the messages. */
    String nombre() {
        return csv.toString();
    }

    private Optional<byte[]> lee(Consola consola) {
        try {
            if (Files.size(csv) > opciones.limites().bytesPorArchivo()) {
                long mib = opciones.limites().mibPorArchivo();
                consola.progreso(
                        "«" + csv + "» pasa de " + mib + " MiB; usa --limite-mib.",
                        "“" + csv + "” exceeds " + mib + " MiB; use --limite-mib.");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(csv));
        } catch (IOException e) {
            consola.progreso(
                    "No se pudo leer «" + csv + "»: " + e.getMessage(),
                    "Could not read “" + csv + "”: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void muestra(Incidencia incidencia, Consola consola) {
        if (incidencia.linea() > 0) {
            consola.avisos().print(incidencia.archivo() + ":" + incidencia.linea() + ": ");
        }
        consola.escribe(List.of(incidencia));
    }

    private static void resume(Generados generados, Consola consola) {
        consola.progreso(
                "%,d renglones en los archivos, %,d apartados%s"
                        .formatted(
                                generados.filas(),
                                generados.apartadas(),
                                generados.apartadas() == 0
                                        ? "."
                                        : ": corrígelos en " + Generados.APARTADAS + "."),
                "%,d rows in the files, %,d kept apart%s"
                        .formatted(
                                generados.filas(),
                                generados.apartadas(),
                                generados.apartadas() == 0
                                        ? "."
                                        : ": mend them in " + Generados.APARTADAS + "."));
    }
}
