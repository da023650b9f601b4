package mx.recauda.cli.genera;

import mx.recauda.cli.Consola;
import mx.recauda.formats.movimientos.GeneradorSua;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code recauda genera sua FILE.csv --salida DIR}: import files of SUA. */
@Command(
        name = "sua",
        mixinStandardHelpOptions = true,
        description = {
            "Write SUA import files: a folder for each registro patronal, which determina reads.",
            "Rows with a defect go to apartadas.csv, to be corrected and generated again, and the"
                    + " exit code is 1."
        })
public final class GeneraSua implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private Generacion generacion = new Generacion();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), generacion.opciones().idioma());
        return generacion.corre(
                consola,
                bytes -> GeneradorSua.genera(generacion.nombre(), bytes, consola.idioma()));
    }
}
