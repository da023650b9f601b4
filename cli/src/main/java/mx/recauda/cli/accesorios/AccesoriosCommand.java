package mx.recauda.cli.accesorios;

import mx.recauda.cli.Salida;
import mx.recauda.cli.lineas.EntradaLegible;
import mx.recauda.cli.lineas.ProcesoPorLineas;
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

/** Computes update and surcharges: one debt per line in, one answer per line out, in order. */
@Command(
        name = "accesorios",
        mixinStandardHelpOptions = true,
        description = "Actualización y recargos de un pago tardío: JSON por líneas, en orden.")
public final class AccesoriosCommand implements Callable<Integer> {

    private static final String ENTRADA_ESTANDAR = "-";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = ENTRADA_ESTANDAR,
            description = "Archivo de adeudos, o - para la entrada estándar.")
    private String archivo = ENTRADA_ESTANDAR;

    @Option(
            names = "--explica",
            description = "Agrega las líneas que suman el total y cómo se llegó al vencimiento.")
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
        try (InputStream entrada = abrir();
                OutputStream salida = new FileOutputStream(FileDescriptor.out)) {
            return ejecutar(entrada, salida);
        }
    }

    /** Runs over open streams; {@link Salida#HECHO} or the code of an input with errors. */
    int ejecutar(InputStream entrada, OutputStream salida) throws IOException {
        ProcesoPorLineas proceso =
                new ProcesoPorLineas(
                        () -> new ProcesadorDeAccesorios(explica, idioma, archivo),
                        Runtime.getRuntime().availableProcessors());
        return proceso.procesar(entrada, salida) ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }

    private InputStream abrir() throws IOException {
        return archivo.equals(ENTRADA_ESTANDAR)
                ? new FileInputStream(FileDescriptor.in)
                : new FileInputStream(Path.of(archivo).toFile());
    }
}
