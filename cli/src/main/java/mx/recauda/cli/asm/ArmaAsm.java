package mx.recauda.cli.asm;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.OpcionesDeSalida;
import mx.recauda.cli.Salida;
import mx.recauda.formats.asm.ArchivoAsm;
import mx.recauda.formats.asm.SalidaAsm;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda asm arma FILE --salida OUT}: the official format of every document. */
@Command(
        name = "arma",
        mixinStandardHelpOptions = true,
        description = "Arma el libro, PDF, CSV, JSON y diferencias.csv de un seguimiento.")
public final class ArmaAsm implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(paramLabel = "FILE", description = "Archivo asm-seguimiento/1, o su directorio.")
    private Path entrada = Path.of(".");

    @Mixin private OpcionesDeSalida salida = new OpcionesDeSalida();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(entrada, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<SeguimientoAsm>> leido =
                ArchivoAsm.lee(entrada, opciones.limites(), opciones.idioma());
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty() || leido.tieneErrores()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        SeguimientoAsm seguimiento = leido.valor().get();
        consola.progreso("Armando el seguimiento de ASM", "Building the follow-up of ASMs");
        Resultado<Map<String, byte[]>> archivos =
                SalidaAsm.archivos(seguimiento, opciones.idioma());
        consola.escribe(archivos.incidencias());
        if (!salida.escribe(archivos.valor(), consola, opciones.idioma())) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        int diferencias = SalidaAsm.diferencias(seguimiento).size();
        consola.progreso(
                "Celdas que no se imprimen como se publicaron (diferencias.csv): " + diferencias,
                "Cells not printed as published (diferencias.csv): " + diferencias);
        return archivos.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }
}
