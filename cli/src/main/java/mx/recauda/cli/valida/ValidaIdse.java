package mx.recauda.cli.valida;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.idse.Revision;
import mx.recauda.formats.idse.RevisorIdse;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code recauda valida idse FILE… [--json]}: every structural fault of each file. */
@Command(
        name = "idse",
        mixinStandardHelpOptions = true,
        description = "Valida lotes IDSE. Código de salida 1 si algún archivo se rechazaría.")
public final class ValidaIdse implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--json", description = "Un objeto JSON por incidencia, para programas.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Archivos de movimientos.")
    private List<Path> archivos = List.of();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        int codigo = Salida.HECHO;
        for (Path archivo : archivos) {
            codigo = Math.max(codigo, revisa(archivo, consola));
        }
        consola.salida().flush();
        return codigo;
    }

    private int revisa(Path archivo, Consola consola) {
        if (!Entradas.esArchivo(archivo, consola)) {
            return Salida.USO;
        }
        try (InputStream entrada = Files.newInputStream(archivo)) {
            Revision revision =
                    RevisorIdse.revisa(
                            entrada,
                            archivo.toString(),
                            opciones.idioma(),
                            incidencia -> Listado.escribeConLugar(incidencia, json, consola));
            resume(archivo, revision, consola);
            return revision.aceptado() ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
        } catch (IOException e) {
            consola.progreso(
                    "No se pudo leer «" + archivo + "»: " + e.getMessage(),
                    "Could not read “" + archivo + "”: " + e.getMessage());
            return Salida.FALLO;
        }
    }

    private static void resume(Path archivo, Revision revision, Consola consola) {
        String tipo = revision.tipo().map(t -> t.clave()).orElse("?");
        String veredicto =
                revision.aceptado()
                        ? consola.texto("se acepta", "accepted")
                        : consola.texto("se rechaza el archivo", "the file is refused");
        String conErrores = "%,d".formatted(revision.conErrores());
        consola.progreso(
                archivo
                        + ": "
                        + Listado.cuenta(revision.movimientos(), "movimiento", "movimientos")
                        + " de tipo "
                        + tipo
                        + ", "
                        + conErrores
                        + " con errores: "
                        + veredicto
                        + ".",
                archivo
                        + ": "
                        + Listado.cuenta(revision.movimientos(), "movement", "movements")
                        + " of type "
                        + tipo
                        + ", "
                        + conErrores
                        + " with errors: "
                        + veredicto
                        + ".");
    }
}
