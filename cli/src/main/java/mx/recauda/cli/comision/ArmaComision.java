package mx.recauda.cli.comision;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.OpcionesDeSalida;
import mx.recauda.cli.Salida;
import mx.recauda.formats.comision.ArchivoComision;
import mx.recauda.formats.comision.SalidaComision;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.comision.InformeComision;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda comision arma FILE --salida OUT}: the official form. */
@Command(
        name = "arma",
        mixinStandardHelpOptions = true,
        description = "Arma el libro, PDF, CSV, JSON y diferencias.csv de un informe de comisión.")
public final class ArmaComision implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(
            paramLabel = "FILE",
            description = "Archivo del informe, o el directorio de commission.json.")
    private Path entrada = Path.of(".");

    @Mixin private OpcionesDeSalida salida = new OpcionesDeSalida();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(entrada, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<InformeComision>> leido =
                ArchivoComision.lee(entrada, opciones.limites(), opciones.idioma());
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty() || leido.tieneErrores()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        InformeComision informe = leido.valor().get();
        consola.progreso("Armando el informe de comisión", "Building the commission report");
        Resultado<Map<String, byte[]>> archivos =
                SalidaComision.archivos(informe, opciones.idioma());
        consola.escribe(archivos.incidencias());
        if (!salida.escribe(archivos.valor(), consola, opciones.idioma())) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        int diferencias = SalidaComision.diferencias(informe).size();
        consola.progreso(
                "Textos que no se imprimen como se capturaron (diferencias.csv): " + diferencias,
                "Texts not printed as captured (diferencias.csv): " + diferencias);
        return archivos.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }
}
