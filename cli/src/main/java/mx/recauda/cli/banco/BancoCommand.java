package mx.recauda.cli.banco;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.banco.Simulador;
import mx.recauda.formats.banco.Simulador.Defecto;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.linea.LineaDeCaptura;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
            names = "--salida",
            required = true,
            paramLabel = "FILE",
            description = "Archivo de liquidación; se reemplaza.")
    private Path salida = Path.of("");

    @Override
    public Integer call() throws IOException {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        if (!Entradas.esArchivo(lineas, consola)) {
            return Salida.USO;
        }
        List<LineaDeCaptura> buenas = new ArrayList<>();
        List<Incidencia> malas = new ArrayList<>();
        List<String> renglones = Files.readAllLines(lineas, StandardCharsets.UTF_8);
        for (int i = 0; i < renglones.size(); i++) {
            if (!renglones.get(i).isBlank()) {
                Resultado<Optional<LineaDeCaptura>> leida =
                        LineaDeCaptura.lee(renglones.get(i), opciones.idioma());
                leida.valor().ifPresent(buenas::add);
                int renglon = i + 1;
                leida.incidencias().stream()
                        .map(x -> x.enArchivo(lineas.toString()).enLinea(renglon))
                        .forEach(malas::add);
            }
        }
        malas.forEach(m -> {
            consola.avisos().print(m.archivo() + ":" + m.linea() + ": ");
            consola.escribe(List.of(m));
        });
        Files.writeString(salida, Simulador.liquida(buenas, banco, fecha, semilla, defectos));
        consola.salida().println(salida);
        consola.salida().flush();
        consola.progreso(
                buenas.size() + " líneas pagadas, " + malas.size() + " que no son líneas.",
                buenas.size() + " líneas paid, " + malas.size() + " that are none.");
        return malas.isEmpty() ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }
}
