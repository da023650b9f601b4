package mx.recauda.cli.informe;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.OpcionesDeSalida;
import mx.recauda.cli.Salida;
import mx.recauda.formats.informe.Recalculo;
import mx.recauda.formats.informe.SalidaInforme;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda informe arma DIR --salida OUT}: the official files of a report. */
@Command(
        name = "arma",
        mixinStandardHelpOptions = true,
        description = "Arma el libro, PDF, CSV, JSON y diferencias.csv de un informe.")
public final class ArmaInforme implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(paramLabel = "DIR", description = "Directorio del informe, o su libro.")
    private Path entrada = Path.of(".");

    @Mixin private OpcionesDeSalida salida = new OpcionesDeSalida();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(entrada, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<Informe>> leido = EntradaDeInforme.lee(entrada, opciones);
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty() || leido.tieneErrores()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Informe informe = leido.valor().get();
        consola.progreso(
                "Armando " + informe.metadatos().archivoDeEnvio(),
                "Building " + informe.metadatos().archivoDeEnvio());
        Resultado<Map<String, byte[]>> archivos =
                SalidaInforme.archivos(informe, opciones.idioma());
        consola.escribe(archivos.incidencias());
        if (!salida.escribe(archivos.valor(), consola, opciones.idioma())) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        int diferencias = Recalculo.diferencias(informe).size();
        consola.progreso(
                "Celdas recalculadas que difieren de lo publicado (diferencias.csv): "
                        + diferencias,
                "Recomputed cells that differ from the published ones (diferencias.csv): "
                        + diferencias);
        return archivos.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }
}
