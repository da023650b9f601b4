package mx.recauda.cli.comision;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The commission report. */
@Command(
        name = "comision",
        mixinStandardHelpOptions = true,
        description = "El informe de comisión (1270-009-032): lo revisa y arma sus archivos.",
        subcommands = {RevisaComision.class, ArmaComision.class})
public final class ComisionCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "revisa | arma");
    }
}
