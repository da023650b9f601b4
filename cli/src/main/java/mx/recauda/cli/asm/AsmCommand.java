package mx.recauda.cli.asm;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The follow-up of improvement aspects. */
@Command(
        name = "asm",
        mixinStandardHelpOptions = true,
        description = "El seguimiento de los ASM: lo revisa y arma sus archivos.",
        subcommands = {RevisaAsm.class, ArmaAsm.class})
public final class AsmCommand implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "revisa | arma");
    }
}
