package mx.recauda.cli;

import mx.recauda.cli.accesorios.AccesoriosCommand;
import mx.recauda.cli.asm.AsmCommand;
import mx.recauda.cli.banco.BancoCommand;
import mx.recauda.cli.comision.ComisionCommand;
import mx.recauda.cli.confronta.ConfrontaCommand;
import mx.recauda.cli.cuotas.ArranqueDirecto;
import mx.recauda.cli.cuotas.CalculaCommand;
import mx.recauda.cli.determina.DeterminaCommand;
import mx.recauda.cli.determina.EmiteCommand;
import mx.recauda.cli.expediente.ExpedienteCommand;
import mx.recauda.cli.genera.GeneraCommand;
import mx.recauda.cli.informe.InformeCommand;
import mx.recauda.cli.servidor.EntrenaServidor;
import mx.recauda.cli.servidor.Serve;
import mx.recauda.cli.servidor.Verifica;
import mx.recauda.cli.valida.ValidaCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;

/** Entry point of every command. Exit codes: 0 done, 1 the input has errors, 2 usage, 3 failure. */
@Command(
        name = "recauda",
        mixinStandardHelpOptions = true,
        version = "recauda 0.1.0",
        description =
                "Cuotas del seguro social a cargo del patrón: del alta al informe al Congreso.",
        subcommands = {
            AccesoriosCommand.class,
            CalculaCommand.class,
            DeterminaCommand.class,
            EmiteCommand.class,
            BancoCommand.class,
            ComisionCommand.class,
            ConfrontaCommand.class,
            Entrena.class,
            ExpedienteCommand.class,
            EntrenaServidor.class,
            GeneraCommand.class,
            InformeCommand.class,
            AsmCommand.class,
            Serve.class,
            ValidaCommand.class,
            Verifica.class
        })
public final class Recauda implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(
                directo(args)
                        .orElseGet(() ->
                                comando()
                                        .setOut(utf8(FileDescriptor.out))
                                        .setErr(utf8(FileDescriptor.err))
                                        .execute(args)));
    }

    /** The commands worth starting before the command-line library is loaded. */
    private static OptionalInt directo(String... args) {
        try {
            Optional<ArranqueDirecto.Orden> orden = ArranqueDirecto.lee(args);
            return orden.isPresent() ? OptionalInt.of(orden.get().corre()) : OptionalInt.empty();
        } catch (IOException e) {
            System.err.println("recauda: " + e);
            return OptionalInt.of(Salida.FALLO);
        }
    }

    /** The command with its exit codes, for running it in-process too. */
    public static CommandLine comando() {
        return new CommandLine(new Recauda())
                .setResourceBundle(ResourceBundle.getBundle("mx.recauda.cli.ayuda", Locale.ROOT))
                .setExecutionExceptionHandler(Recauda::fallo)
                .setParameterExceptionHandler(Recauda::maluso)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** A failure is one line; {@code RECAUDA_TRAZA=1} adds where it happened. */
    private static int fallo(Exception e, CommandLine comando, CommandLine.ParseResult orden) {
        comando.getErr().println("recauda: " + e);
        if (System.getenv("RECAUDA_TRAZA") != null) {
            e.printStackTrace(comando.getErr());
        }
        comando.getErr().flush();
        return Salida.FALLO;
    }

    // A value of another shape is told with the shape that is expected, not with the class that
    // read it.
    private static int maluso(CommandLine.ParameterException e, String... orden) {
        CommandLine comando = e.getCommandLine();
        String valor = e.getValue();
        comando.getErr()
                .println(
                        e.getArgSpec() instanceof CommandLine.Model.OptionSpec opcion
                                        && valor != null
                                ? "«%s» no se entiende en %s: se espera %s."
                                        .formatted(valor, opcion.longestName(), forma(opcion))
                                : e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, comando.getErr());
        comando.usage(comando.getErr());
        return comando.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String forma(CommandLine.Model.OptionSpec opcion) {
        Iterable<String> candidatos = opcion.completionCandidates();
        return candidatos == null ? opcion.paramLabel() : String.join(", ", candidatos);
    }

    /** Files and pipes get UTF-8 whatever the locale says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(descriptor), StandardCharsets.UTF_8)),
                true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
    }
}
