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
            "Escribe archivos de importación del SUA: una carpeta por registro; determina los lee.",
            "Los renglones con defectos van a apartadas.csv, para corregirlos y generar de nuevo,"
                    + " y el código de salida es 1."
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
