package mx.recauda.cli.cuotas;

import mx.recauda.cli.Salida;
import mx.recauda.cli.lineas.EntradaLegible;
import mx.recauda.cli.lineas.ProcesoPorLineas;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.error.Idioma;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Computes contributions: one case per line in, one answer per line out, in the same order. */
@Command(
        name = "calcula",
        mixinStandardHelpOptions = true,
        description = "Cuotas obrero-patronales del mes: JSON por líneas, en orden.")
public final class CalculaCommand implements Callable<Integer> {

    static final String ENTRADA_ESTANDAR = "-";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = ENTRADA_ESTANDAR,
            description = "Archivo de casos, o - para la entrada estándar.")
    private String archivo = ENTRADA_ESTANDAR;

    @Option(names = "--explica", description = "Agrega las líneas que suman cada importe.")
    private boolean explica;

    @Option(
            names = "--idioma",
            defaultValue = "ES",
            description = "Idioma de los mensajes: es o en.")
    private Idioma idioma = Idioma.ES;

    @Override
    public Integer call() throws IOException {
        if (!archivo.equals(ENTRADA_ESTANDAR) && !EntradaLegible.comprueba(archivo, idioma)) {
            return Salida.USO;
        }
        return correr(archivo, explica, idioma);
    }

    /** Runs over open streams; {@link Salida#HECHO} or the code of an input with errors. */
    int ejecutar(InputStream entrada, OutputStream salida) throws IOException {
        return ejecutar(entrada, salida, archivo, explica, idioma);
    }

    static int correr(String archivo, boolean explica, Idioma idioma) throws IOException {
        try (InputStream entrada = abrir(archivo);
                OutputStream salida = new FileOutputStream(FileDescriptor.out)) {
            return ejecutar(entrada, salida, archivo, explica, idioma);
        }
    }

    private static int ejecutar(
            InputStream entrada,
            OutputStream salida,
            String archivo,
            boolean explica,
            Idioma idioma)
            throws IOException {
        ProcesoPorLineas proceso =
                new ProcesoPorLineas(
                        () ->
                                new ProcesadorDeCuotas(
                                        CalculoDeCuotas.incluido(), explica, idioma, archivo),
                        Runtime.getRuntime().availableProcessors());
        return proceso.procesar(entrada, salida) ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }

    private static InputStream abrir(String archivo) throws IOException {
        return archivo.equals(ENTRADA_ESTANDAR)
                ? new FileInputStream(FileDescriptor.in)
                : new FileInputStream(Path.of(archivo).toFile());
    }
}
