package mx.recauda.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Runs the commands that people wait for, so that the launcher can record which classes they use
 * (ahead-of-time cache). It prints nothing and changes nothing.
 */
@Command(name = "entrena", hidden = true, description = "Used by the launcher after a build.")
final class Entrena implements Callable<Integer> {

    @Parameters(paramLabel = "COMMAND", description = "Commands to run, each as one argument.")
    private List<String> ordenes = List.of();

    @Override
    public Integer call() {
        for (String orden : ordenes) {
            PrintWriter nada =
                    new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            CommandLine comando = Recauda.comando().setOut(nada).setErr(nada);
            comando.execute(orden.split("\\|"));
        }
        return Salida.HECHO;
    }
}
