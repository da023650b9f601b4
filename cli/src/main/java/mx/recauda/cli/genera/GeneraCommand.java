package mx.recauda.cli.genera;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** Generates files for the institute. */
@Command(
        name = "genera",
        mixinStandardHelpOptions = true,
        description =
                "Genera archivos: para el instituto desde un CSV de movimientos, o sintéticos.",
        subcommands = {GeneraIdse.class, GeneraSua.class, GeneraSintetico.class})
public final class GeneraCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "idse | sua | sintetico");
    }
}
