package mx.recauda.cli.confronta;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.confronta.ConfrontaCsv;
import mx.recauda.formats.confronta.ConfrontaJson;
import mx.recauda.formats.confronta.ConfrontaTexto;
import mx.recauda.formats.confronta.DeclaracionDePropuesta;
import mx.recauda.formats.emision.DirectorioDeEmision;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.formats.pagosua.ArchivoDePago;
import mx.recauda.formats.pagosua.DeclaracionDePago;
import mx.recauda.formats.pagosua.Esperado;
import mx.recauda.formats.pagosua.LectorDePago;
import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** A payment file of SUA against the proposal of the same employer and month, before paying. */
@Command(
        name = "confronta",
        mixinStandardHelpOptions = true,
        description = {
            "Archivo de pago .SUA contra la propuesta del instituto, con la causa de cada diferencia.",
            "0: sin diferencias, o sólo de redondeo; 1: hay diferencias, o un archivo no sirve."
        })
public final class ConfrontaCommand implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--sua", required = true, paramLabel = "FILE", description = "Archivo .SUA.")
    private Path sua = Path.of("");

    @Option(
            names = "--emision",
            required = true,
            paramLabel = "DIR",
            description = "Directorio que escribe «recauda emite».")
    private Path emision = Path.of("");

    @Option(
            names = "--version-sua",
            paramLabel = "N.N.N",
            description = "Versión del SUA con que se calculó, si se sabe.")
    private String version = "";

    @ArgGroup private Formato formato = new Formato();

    /** One of them, or a table for people. */
    private static final class Formato {

        @Option(names = "--json", description = "Un documento JSON, para programas.")
        private boolean json;

        @Option(
                names = "--csv",
                description = "Un renglón por trabajador, línea y causa, para una hoja de cálculo.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esArchivo(sua, consola) || !Entradas.esDirectorio(emision, consola)) {
            return Salida.USO;
        }
        Optional<ArchivoDePago> pago = lee(consola);
        if (pago.isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Resultado<Optional<PropuestaEmitida>> propuesta =
                DirectorioDeEmision.lee(
                        emision,
                        pago.get().registroPatronal(),
                        pago.get().mes(),
                        opciones.limites(),
                        opciones.idioma());
        muestra(propuesta.incidencias(), consola);
        if (propuesta.valor().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Confronta confronta =
                Confronta.de(
                        DeclaracionDePropuesta.de(propuesta.valor().get()),
                        DeclaracionDePago.de(pago.get(), propuesta.valor().get().zona()));
        escribe(pago.get(), confronta, consola);
        return Set.of(Causa.REDONDEO).containsAll(confronta.porCausa().keySet())
                ? Salida.HECHO
                : Salida.ENTRADA_CON_ERRORES;
    }

    private Optional<ArchivoDePago> lee(Consola consola) throws IOException {
        if (Files.size(sua) > opciones.limites().bytesPorArchivo()) {
            long mib = opciones.limites().mibPorArchivo();
            consola.progreso(
                    "«" + sua + "» pasa de " + mib + " MiB; usa --limite-mib.",
                    "“" + sua + "” exceeds " + mib + " MiB; use --limite-mib.");
            return Optional.empty();
        }
        Resultado<Optional<ArchivoDePago>> leido =
                LectorDePago.lee(
                        Files.readAllBytes(sua),
                        sua.toString(),
                        new Esperado(Optional.empty(), Optional.empty(), version),
                        opciones.idioma());
        muestra(leido.incidencias(), consola);
        return leido.valor();
    }

    private void escribe(ArchivoDePago pago, Confronta confronta, Consola consola) {
        String registro = pago.registroPatronal().valor();
        String mes = pago.mes().toString();
        if (formato.json) {
            consola.salida().print(ConfrontaJson.de(registro, mes, confronta));
        } else if (formato.csv) {
            consola.salida().print(ConfrontaCsv.de(confronta, opciones.idioma()));
        } else {
            ConfrontaTexto.de(confronta, opciones.idioma()).forEach(consola.salida()::println);
        }
        consola.salida().flush();
        int distintos = confronta.diferencias().size();
        consola.progreso(
                registro
                        + " "
                        + mes
                        + ": "
                        + confronta.iguales()
                        + " trabajadores iguales, "
                        + distintos
                        + " distintos.",
                registro
                        + " "
                        + mes
                        + ": "
                        + confronta.iguales()
                        + " equal workers, "
                        + distintos
                        + " different.");
    }

    private static void muestra(List<Incidencia> incidencias, Consola consola) {
        for (Incidencia i : incidencias) {
            if (i.linea() > 0) {
                consola.avisos().print(i.archivo() + ":" + i.linea() + ": ");
            }
            consola.escribe(List.of(i));
        }
    }
}
