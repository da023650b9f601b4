package mx.recauda.cli.informe;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.OpcionesDeSalida;
import mx.recauda.cli.Salida;
import mx.recauda.formats.informe.DirectorioInforme;
import mx.recauda.formats.informe.LibroInforme;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda informe importa FILE.xlsx --salida DIR}: from the workbook to the directory. */
@Command(
        name = "importa",
        mixinStandardHelpOptions = true,
        description = "Vuelve un libro a directorio de informe y dice qué no se leyó.")
public final class ImportaInforme implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(paramLabel = "FILE.xlsx", description = "Libro hecho por «informe arma».")
    private Path libro = Path.of(".");

    @Mixin private OpcionesDeSalida salida = new OpcionesDeSalida();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esta(libro, consola)) {
            return Salida.USO;
        }
        Resultado<Optional<Informe>> leido =
                LibroInforme.lee(libro, opciones.limites(), opciones.idioma());
        consola.escribe(leido.incidencias());
        if (leido.valor().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        DirectorioInforme.archivos(leido.valor().get())
                .forEach((n, texto) -> archivos.put(n, texto.getBytes(StandardCharsets.UTF_8)));
        if (!salida.escribe(archivos, consola, opciones.idioma())) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        return leido.tieneErrores() ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }
}
