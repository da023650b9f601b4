package mx.recauda.cli.valida;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.sua.ArchivoSua;
import mx.recauda.formats.sua.RevisionSua;
import mx.recauda.formats.sua.RevisorSua;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code recauda valida sua FILE… [--json]}: every fault of a set of import files. */
@Command(
        name = "sua",
        mixinStandardHelpOptions = true,
        description = {
            "Valida juntos los archivos de importación del SUA: con el de trabajadores, cada hecho"
                    + " se revisa contra su empleo.",
            "Los archivos de pago (.SUA) se validan uno por uno, de cualquier tamaño.",
            "Código de salida 1 si alguna línea se rechazaría."
        })
public final class ValidaSua implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--json", description = "Un objeto JSON por incidencia, para programas.")
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Archivos de importación (Aseg.txt…), de pago (.SUA) o directorios.")
    private List<Path> entradas = List.of();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.estan(entradas, consola)) {
            return Salida.USO;
        }
        Map<String, byte[]> archivos = new TreeMap<>();
        int dePago = Salida.HECHO;
        boolean hayDePago = false;
        for (Path entrada : entradas) {
            if (ValidaPagoSua.es(entrada)) {
                hayDePago = true;
                dePago = Math.max(dePago, new ValidaPagoSua(consola, json).revisa(entrada));
                continue;
            }
            int codigo = agrega(entrada, archivos, consola);
            if (codigo != Salida.HECHO) {
                return codigo;
            }
        }
        if (hayDePago && archivos.isEmpty()) {
            return dePago;
        }
        return Math.max(dePago, revisa(archivos, consola));
    }

    private int revisa(Map<String, byte[]> archivos, Consola consola) {
        RevisionSua revision = RevisorSua.revisa(archivos, opciones.idioma());
        revision.incidencias().forEach(i -> Listado.escribeConLugar(i, json, consola));
        consola.salida().flush();
        resume(revision, consola);
        return revision.aceptado() ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }

    private int agrega(Path entrada, Map<String, byte[]> archivos, Consola consola) {
        try {
            if (Files.isRegularFile(entrada)) {
                return lee(entrada, archivos, consola);
            }
            for (Path archivo : deSua(entrada)) {
                int codigo = lee(archivo, archivos, consola);
                if (codigo != Salida.HECHO) {
                    return codigo;
                }
            }
            return Salida.HECHO;
        } catch (IOException e) {
            consola.progreso(
                    "No se pudo leer «" + entrada + "»: " + e.getMessage(),
                    "Could not read “" + entrada + "”: " + e.getMessage());
            return Salida.FALLO;
        }
    }

    /** The import files under a folder; others there are not ours to judge. */
    private static List<Path> deSua(Path carpeta) throws IOException {
        try (Stream<Path> dentro = Files.walk(carpeta)) {
            return dentro.filter(Files::isRegularFile)
                    .filter(f -> ArchivoSua.deNombre(f.getFileName().toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private int lee(Path archivo, Map<String, byte[]> archivos, Consola consola)
            throws IOException {
        if (Files.size(archivo) > opciones.limites().bytesPorArchivo()) {
            long mib = opciones.limites().mibPorArchivo();
            consola.progreso(
                    "«" + archivo + "» pasa de " + mib + " MiB; usa --limite-mib.",
                    "“" + archivo + "” exceeds " + mib + " MiB; use --limite-mib.");
            return Salida.ENTRADA_CON_ERRORES;
        }
        archivos.put(archivo.toString(), Files.readAllBytes(archivo));
        return Salida.HECHO;
    }

    private static void resume(RevisionSua revision, Consola consola) {
        int lineas = revision.lineas() + revision.apartadas();
        consola.progreso(
                "%s, %s, %,d con errores; %s: %s."
                        .formatted(
                                Listado.cuenta(revision.archivos(), "archivo", "archivos"),
                                Listado.cuenta(lineas, "línea", "líneas"),
                                revision.apartadas(),
                                Listado.cuenta(
                                        revision.trabajadores(), "trabajador", "trabajadores"),
                                revision.aceptado() ? "se aceptan" : "hay líneas que corregir"),
                "%s, %s, %,d with errors; %s: %s."
                        .formatted(
                                Listado.cuenta(revision.archivos(), "file", "files"),
                                Listado.cuenta(lineas, "line", "lines"),
                                revision.apartadas(),
                                Listado.cuenta(revision.trabajadores(), "worker", "workers"),
                                revision.aceptado() ? "accepted" : "some lines must be mended"));
    }
}
