package mx.recauda.cli.comision;

import mx.recauda.cli.Consola;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.cli.auditor.Hallazgos;
import mx.recauda.formats.comision.ArchivoComision;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.comision.regla.AuditorComision;

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

/** {@code recauda comision revisa FILE [--json]}: every finding of the auditor. */
@Command(
        name = "revisa",
        mixinStandardHelpOptions = true,
        description = "Review a commission report. Exit code 1 when a finding has severity alta.")
public final class RevisaComision implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--json", description = "One JSON object a line, for programs.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "JSON of the report, or its directory.")
    private Path entrada = Path.of(".");

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        Resultado<Optional<InformeComision>> leido =
                ArchivoComision.lee(entrada, opciones.limites(), opciones.idioma());
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        List<Hallazgo> hallazgos = AuditorComision.auditor().revisa(leido.valor().get());
        if (json) {
            Hallazgos.enJson(hallazgos, consola.salida());
        } else {
            Hallazgos.paraPersonas(
                    hallazgos, Map.of("comision", "INFORME DE LA COMISIÓN"), consola);
        }
        return leido.tieneErrores()
                ? Salida.ENTRADA_CON_ERRORES
                : Hallazgos.codigoDeSalida(hallazgos);
    }
}
