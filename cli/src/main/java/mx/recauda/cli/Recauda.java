package mx.recauda.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** Entry point of every command. Exit codes: 0 done, 1 the input has errors, 2 usage, 3 failure. */
@Command(
        name = "recauda",
        mixinStandardHelpOptions = true,
        version = "recauda 0.1.0",
        description = "Employer-paid social security, from registration to the report to Congress.")
public final class Recauda implements Runnable {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Recauda()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.err);
    }
}
