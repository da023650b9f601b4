package mx.recauda.cli.expediente;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.Salida;
import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.BaseAbierta;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda expediente}: writes the folder of a figure and prints its hash. */
@Command(
        name = "expediente",
        mixinStandardHelpOptions = true,
        description = {
            "Escribe el expediente de una cifra: fórmula, hechos, evidencia, firmas y cronología.",
            "Imprime el SHA-256 y la ruta, como sha256sum. Si el portal corre sobre el mismo"
                    + " directorio de datos, lee a su lado."
        })
public final class ExpedienteCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--cifra",
            required = true,
            paramLabel = "ID",
            description = "Clave de la cifra, como la imprime su página: CIF-1234-58.")
    private String cifra = "";

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "DIR",
            description = "Dónde se escribe el zip; el directorio puede existir.")
    private Path salida = Path.of("");

    @Option(
            names = "--al",
            paramLabel = "INSTANT",
            description = "Sólo hechos hasta este instante: 2027-01-12T17:00:00Z.")
    private @Nullable Instant al;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "PostgreSQL 18 externo: postgresql://servidor:5432/base.")
    private @Nullable String base;

    @Option(
            names = "--datos",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.recauda",
            description = "Directorio de datos (por omisión, ~/.recauda).")
    private Path datos = Path.of("");

    @Option(names = "--idioma", paramLabel = "es|en", description = "Idioma de los mensajes.")
    private Idioma idioma = Idioma.ES;

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), idioma);
        Optional<ClaveDeCifra> clave = ClaveDeCifra.lee(cifra);
        if (clave.isEmpty()) {
            consola.progreso(
                    "«" + cifra + "» no es la clave de una cifra: cópiala de la página del Dato.",
                    "“"
                            + cifra
                            + "” is not the key of a figure: copy it from the page of the Dato.");
            return Salida.USO;
        }
        try (BaseAbierta abierta = BaseAbierta.de(opciones())) {
            return Expedientes.sobre(abierta.conexion())
                    .de(clave.get(), Optional.ofNullable(al))
                    .map(e -> escribe(e, consola))
                    .orElseGet(() -> noHay(clave.get(), consola));
        } catch (FalloDeArranque fallo) {
            consola.avisos().println("recauda: " + fallo.linea(idioma));
            consola.avisos().flush();
            return Salida.FALLO;
        }
    }

    private OpcionesDeServidor opciones() {
        return new OpcionesDeServidor(
                OpcionesDeServidor.SOLO_ESTA_MAQUINA,
                0,
                datos.toAbsolutePath().normalize(),
                Optional.ofNullable(base),
                false);
    }

    private int noHay(ClaveDeCifra clave, Consola consola) {
        consola.progreso(
                "No hay una cifra " + clave + (al == null ? "." : " con hechos hasta " + al + "."),
                "There is no figure "
                        + clave
                        + (al == null ? "." : " with facts up to " + al + "."));
        return Salida.ENTRADA_CON_ERRORES;
    }

    private int escribe(ExpedienteDeCifra expediente, Consola consola) {
        byte[] zip = SalidaDeExpediente.zip(expediente);
        String nombre = expediente.nombre() + ".zip";
        Optional<Incidencia> falla = new Destino(salida, true, idioma).escribe(Map.of(nombre, zip));
        if (falla.isPresent()) {
            consola.escribe(java.util.List.of(falla.get()));
            return Salida.FALLO;
        }
        consola.salida().println(SalidaDeExpediente.sha256(zip) + "  " + salida.resolve(nombre));
        consola.salida().flush();
        return Salida.HECHO;
    }
}
