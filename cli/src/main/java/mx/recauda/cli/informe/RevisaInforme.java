package mx.recauda.cli.informe;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.cli.auditor.Hallazgos;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda informe revisa DIR [--json]}: every finding of the auditor. */
@Command(
        name = "revisa",
        mixinStandardHelpOptions = true,
        description = "Revisa un informe. Código de salida 1 con un hallazgo de severidad alta.")
public final class RevisaInforme implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--json", description = "Un objeto JSON por línea, para programas.")
    private boolean json;

    @Parameters(
            paramLabel = "DIR",
            description = "Directorio del informe (informe-trimestral/1), o su libro.")
    private Path entrada = Path.of(".");

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(entrada, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<Informe>> leido = EntradaDeInforme.lee(entrada, opciones);
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Informe informe = leido.valor().get();
        List<Hallazgo> hallazgos = AuditorTrimestral.auditor().revisa(informe);
        if (json) {
            Hallazgos.enJson(hallazgos, consola.salida());
        } else {
            Hallazgos.paraPersonas(hallazgos, titulos(informe), consola);
        }
        return leido.tieneErrores()
                ? Salida.ENTRADA_CON_ERRORES
                : Hallazgos.codigoDeSalida(hallazgos);
    }

    private static Map<String, String> titulos(Informe informe) {
        Map<String, String> titulos = new LinkedHashMap<>();
        informe.secciones().forEach(s -> titulos.putIfAbsent(s.clave(), s.titulo()));
        titulos.putIfAbsent("compromisos", "COMPROMISOS");
        titulos.putIfAbsent("indicadores", "INDICADORES");
        return titulos;
    }
}
