package mx.recauda.cli.informe;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The quarterly report to Congress. */
@Command(
        name = "informe",
        mixinStandardHelpOptions = true,
        description = "The quarterly report: review it, build the official files, read them back.",
        subcommands = {RevisaInforme.class, ArmaInforme.class, ImportaInforme.class})
public final class InformeCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "revisa | arma | importa");
    }
}
