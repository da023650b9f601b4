package mx.recauda.cli.genera;

import mx.recauda.cli.Consola;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.synthetic.ArchivosSinteticos;
import mx.recauda.synthetic.ArchivosSinteticos.Cuenta;
import mx.recauda.synthetic.ArchivosSinteticos.Formato;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Oficina;
import mx.recauda.synthetic.Pais;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code recauda genera sintetico --salida DIR}: a country that does not exist. */
@Command(
        name = "sintetico",
        mixinStandardHelpOptions = true,
        description = {
            "Escribe un país sintético: patrones, trabajadores y sus movimientos.",
            "Las mismas opciones dan siempre los mismos bytes; nadie en él existe."
        })
public final class GeneraSintetico implements Callable<Integer> {

    private static final int CADA_CUANTOS = 1_000;

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Option(names = "--semilla", paramLabel = "N", description = "Semilla (por omisión, 1).")
    private long semilla = 1;

    @Option(
            names = "--fecha",
            paramLabel = "AAAA-MM-DD",
            description = "Último día en que se recibe algo (por omisión, 2026-10-31).")
    private LocalDate fecha = LocalDate.of(2026, 10, 31);

    @Option(
            names = "--patrones",
            paramLabel = "N",
            description = "Registros patronales (por omisión, 1000).")
    private int patrones = 1_000;

    @Option(
            names = "--trabajadores",
            paramLabel = "N",
            description = "Puestos de trabajo a la vez (por omisión, 15 por registro).")
    private int trabajadores;

    @Option(names = "--meses", paramLabel = "N", description = "Meses de vida (por omisión, 24).")
    private int meses = 24;

    @Option(
            names = "--oficina",
            paramLabel = "DDSS",
            description = "Sólo esta subdelegación: dos dígitos de la delegación y dos suyos.")
    private String oficina = "";

    @Option(
            names = "--formato",
            split = ",",
            paramLabel = "csv|idse|sua",
            description = "Qué se escribe, con comas (por omisión, csv,idse).")
    private Set<Formato> formatos = Set.of(Formato.CSV, Formato.IDSE);

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "DIR",
            description = "Directorio para los archivos: nuevo o vacío.")
    private Path salida = Path.of("");

    @Override
    public Integer call() throws IOException {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        Escenario escenario = escenario();
        if (ocupada()) {
            consola.escribe(
                    List.of(
                            Incidencia.de(
                                    ErrorDeArchivo.DESTINO_OCUPADO,
                                    opciones.idioma(),
                                    salida.toString())));
            return Salida.ENTRADA_CON_ERRORES;
        }
        Pais pais = pais(escenario);
        Cuenta cuenta = ArchivosSinteticos.escribe(pais, salida, formatos, c -> avance(c, consola));
        consola.salida().println(salida);
        consola.salida().flush();
        resume(cuenta, consola);
        return Salida.HECHO;
    }

    private Escenario escenario() {
        if (!oficina.isEmpty() && Oficina.busca(oficina).isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--oficina: " + oficina);
        }
        try {
            return new Escenario(
                    semilla,
                    fecha,
                    patrones,
                    trabajadores == 0 ? Math.multiplyExact(patrones, 15) : trabajadores,
                    meses,
                    Optional.of(oficina).filter(o -> !o.isEmpty()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Pais pais(Escenario escenario) {
        try {
            return Pais.de(escenario);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private boolean ocupada() throws IOException {
        if (!Files.isDirectory(salida)) {
            return Files.exists(salida);
        }
        try (Stream<Path> dentro = Files.list(salida)) {
            return dentro.findAny().isPresent();
        }
    }

    private static void avance(Cuenta cuenta, Consola consola) {
        if (cuenta.patrones() % CADA_CUANTOS == 0) {
            consola.progreso(
                    "%,d registros patronales…".formatted(cuenta.patrones()),
                    "%,d employers' registrations…".formatted(cuenta.patrones()));
        }
    }

    private static void resume(Cuenta cuenta, Consola consola) {
        consola.progreso(
                "%,d registros patronales, %,d trabajadores, %,d hechos; nadie de aquí existe."
                        .formatted(cuenta.patrones(), cuenta.trabajadores(), cuenta.actos()),
                "%,d employers' registrations, %,d workers, %,d facts; nobody here exists."
                        .formatted(cuenta.patrones(), cuenta.trabajadores(), cuenta.actos()));
    }
}
