package mx.recauda.cli.asm;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.cli.auditor.Hallazgos;
import mx.recauda.formats.asm.ArchivoAsm;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda asm revisa FILE [--json]}: every finding of the auditor. */
@Command(
        name = "revisa",
        mixinStandardHelpOptions = true,
        description =
                "Revisa un seguimiento. Código de salida 1 con un hallazgo de severidad alta.")
public final class RevisaAsm implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--json", description = "Un objeto JSON por línea, para programas.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "Archivo asm-seguimiento/1, o su directorio.")
    private Path entrada = Path.of(".");

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(entrada, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<SeguimientoAsm>> leido =
                ArchivoAsm.lee(entrada, opciones.limites(), opciones.idioma());
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        List<Hallazgo> hallazgos = AuditorAsm.auditor().revisa(leido.valor().get());
        if (json) {
            Hallazgos.enJson(hallazgos, consola.salida());
        } else {
            Hallazgos.paraPersonas(hallazgos, Map.of("asm", "SEGUIMIENTO DE ASM"), consola);
        }
        return leido.tieneErrores()
                ? Salida.ENTRADA_CON_ERRORES
                : Hallazgos.codigoDeSalida(hallazgos);
    }
}
