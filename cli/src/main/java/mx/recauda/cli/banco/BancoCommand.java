package mx.recauda.cli.banco;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.MotivoDeLectura;
import mx.recauda.formats.banco.AdaptadorDeBanco;
import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.ErrorDeBanco;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Archivo;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.formats.banco.Simulador.Liquidacion;
import mx.recauda.formats.banco.Simulador.Pedido;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Pays líneas de captura and writes the settlement file, with the faults asked for. */
@Command(
        name = "banco",
        mixinStandardHelpOptions = true,
        description = {
            "Un banco simulado: paga las líneas de captura de un archivo y escribe su liquidación.",
            "Las mismas líneas, semilla y defectos dan el mismo archivo."
        })
public final class BancoCommand implements Callable<Integer> {

    private static final int DIAS_MAX = 366;

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(
            names = "--lineas",
            required = true,
            paramLabel = "FILE",
            description = "Una línea de captura por renglón.")
    private Path lineas = Path.of("");

    @Option(
            names = "--fecha",
            required = true,
            paramLabel = "AAAA-MM-DD",
            description = "Día en que se pagan.")
    private LocalDate fecha = LocalDate.EPOCH;

    @Option(names = "--banco", paramLabel = "CLAVE", description = "Clave del banco (999).")
    private String banco = "999";

    @Option(names = "--semilla", paramLabel = "N", description = "De los defectos (1).")
    private long semilla = 1;

    @Option(
            names = "--con",
            split = ",",
            paramLabel = "DEFECTO",
            description = "Defectos, separados por comas: ${COMPLETION-CANDIDATES}.")
    private Set<Defecto> defectos = EnumSet.noneOf(Defecto.class);

    @Option(
            names = "--dias",
            paramLabel = "N",
            description = "Días en que se pagan, con un archivo de cada uno (1).")
    private int dias = 1;

    @Option(
            names = "--formato",
            split = ",",
            paramLabel = "FORMATO",
            description = "CSV o RSUA; de varios, los archivos se turnan (CSV).")
    private List<String> formatos = List.of("CSV");

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "RUTA",
            description = {
                "Archivo de liquidación; se reemplaza. Con varios días o en partes, el directorio de",
                "los archivos, numerados en el orden en que llegan."
            })
    private Path salida = Path.of("");

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esArchivo(lineas, consola)) {
            return Salida.USO;
        }
        List<AdaptadorDeBanco> adaptadores =
                formatos.stream().flatMap(f -> ArchivoDeBanco.adaptador(f).stream()).toList();
        if (adaptadores.size() != formatos.size() || dias < 1 || dias > DIAS_MAX) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    opciones.idioma() == Idioma.ES
                            ? "--formato es CSV o RSUA y --dias va de 1 a " + DIAS_MAX
                            : "--formato is CSV or RSUA and --dias goes from 1 to " + DIAS_MAX);
        }
        LineasDeArchivo leidas = LineasDeArchivo.lee(lineas, opciones.idioma());
        leidas.malas().forEach(m -> cuenta(m, consola));
        if (leidas.buenas().isEmpty()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        Liquidacion hecha =
                Simulador.simula(
                        new Pedido(
                                leidas.buenas(),
                                banco,
                                fecha,
                                dias,
                                semilla,
                                defectos,
                                adaptadores));
        consola.escribe(
                hecha.sinEfecto().stream()
                        .sorted()
                        .map(d ->
                                Incidencia.de(
                                        ErrorDeBanco.DEFECTO_SIN_EFECTO,
                                        opciones.idioma(),
                                        d.name()))
                        .toList());
        if (!escribe(hecha.archivos(), consola)) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        resume(leidas, consola);
        return leidas.malas().isEmpty() ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }

    private static void cuenta(Incidencia mala, Consola consola) {
        consola.avisos()
                .print(mala.archivo() + (mala.linea() > 0 ? ":" + mala.linea() : "") + ": ");
        consola.escribe(List.of(mala));
    }

    private static void resume(LineasDeArchivo leidas, Consola consola) {
        int pagadas = leidas.buenas().size();
        int malas = leidas.malas().size();
        consola.progreso(
                (pagadas == 1 ? "1 línea pagada, " : pagadas + " líneas pagadas, ")
                        + (malas == 1 ? "1 que no lo es." : malas + " que no lo son."),
                pagadas + " líneas paid, " + malas + " that are none.");
    }

    // False when it could not be written; why was said.
    private boolean escribe(List<Archivo> archivos, Consola consola) {
        boolean varios = dias > 1 || defectos.contains(Defecto.PARTIDO);
        try {
            if (varios) {
                Files.createDirectories(salida);
            }
            for (int i = 0; i < archivos.size(); i++) {
                Path destino =
                        varios
                                ? salida.resolve(
                                        "%03d-%s".formatted(i + 1, archivos.get(i).nombre()))
                                : salida;
                Files.write(destino, archivos.get(i).contenido());
                consola.salida().println(destino);
            }
            consola.salida().flush();
            return true;
        } catch (IOException e) {
            consola.escribe(
                    List.of(
                            Incidencia.de(
                                    ErrorDeArchivo.DESTINO_NO_ESCRIBIBLE,
                                    opciones.idioma(),
                                    salida.toString(),
                                    MotivoDeLectura.de(e).texto(opciones.idioma()))));
            return false;
        }
    }
}
