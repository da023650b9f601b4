package mx.recauda.cli.valida;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** Validates files before they are sent. */
@Command(
        name = "valida",
        mixinStandardHelpOptions = true,
        description = "Valida la estructura de un archivo antes de enviarlo.",
        subcommands = {ValidaIdse.class, ValidaSua.class})
public final class ValidaCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "idse | sua");
    }
}
