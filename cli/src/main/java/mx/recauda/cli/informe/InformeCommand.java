package mx.recauda.cli.informe;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The quarterly report to Congress. */
@Command(
        name = "informe",
        mixinStandardHelpOptions = true,
        description = "El informe trimestral: lo revisa, arma los archivos oficiales y los lee.",
        subcommands = {RevisaInforme.class, ArmaInforme.class, ImportaInforme.class})
public final class InformeCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "revisa | arma | importa");
    }
}
