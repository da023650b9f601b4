package mx.recauda.cli.informe;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.informe.Recalculo;
import mx.recauda.formats.informe.SalidaInforme;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        description = "Build the workbook, PDF, CSV, JSON and diferencias.csv of a report.")
public final class ArmaInforme implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(paramLabel = "DIR", description = "Report directory, or its workbook.")
    private Path entrada = Path.of(".");

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "OUT",
            description = "Output directory.")
    private Path salida = Path.of(".");

    @Option(names = "--reemplaza", description = "Replace files already in the output directory.")
    private boolean reemplaza;

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
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
        Destino destino = new Destino(salida, reemplaza, opciones.idioma());
        Optional<Incidencia> rechazo = destino.escribe(archivos.valor());
        if (rechazo.isPresent()) {
            consola.escribe(java.util.List.of(rechazo.get()));
            return Salida.ENTRADA_CON_ERRORES;
        }
        destino.rutas(archivos.valor()).forEach(consola.salida()::println);
        consola.salida().flush();
        int diferencias = Recalculo.diferencias(informe).size();
        consola.progreso(
                "Celdas recalculadas que difieren de lo publicado (diferencias.csv): "
                        + diferencias,
                "Recomputed cells that differ from the published ones (diferencias.csv): "
                        + diferencias);
        return archivos.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }
}
