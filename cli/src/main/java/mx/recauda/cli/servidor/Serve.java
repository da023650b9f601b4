package mx.recauda.cli.servidor;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Salida;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.ServidorRecauda;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code recauda serve}: the portal, until Ctrl-C or SIGTERM. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the portal, with a PostgreSQL of its own.",
            "An external server takes its credentials from the address or from RECAUDA_DB_USUARIO,"
                    + " RECAUDA_DB_CLAVE and RECAUDA_DB_APP_CLAVE."
        })
public final class Serve implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "HTTP port (default: ${DEFAULT-VALUE}); 0 takes a free one.")
    private int puerto;

    @Option(
            names = "--escucha",
            paramLabel = "ADDRESS",
            defaultValue = OpcionesDeServidor.SOLO_ESTA_MAQUINA,
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, only this machine; put a"
                            + " proxy with TLS in front).")
    private String escucha = OpcionesDeServidor.SOLO_ESTA_MAQUINA;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "External PostgreSQL 18: postgresql://server:5432/base.")
    private @Nullable String base;

    @Option(
            names = "--datos",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.recauda",
            description = "Data directory (default: ~/.recauda).")
    private Path datos = Path.of("");

    @ArgGroup private Contenido contenido = new Contenido();

    @Option(
            names = "--demo-patrones",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "With --demo, registros of the demonstration office, fifteen workers each"
                            + " (default: ${DEFAULT-VALUE}); 0 makes none.")
    private int patronesDeDemostracion = 1_000;

    @Option(names = "--idioma", paramLabel = "es|en", description = "Language of messages.")
    private Idioma idioma = Idioma.ES;

    /** What a new database begins with. */
    static final class Contenido {
        @Option(names = "--demo", description = "Loads demonstration data and users.")
        private boolean demostracion;

        @Option(names = "--vacio", description = "Begins without data (default).")
        private boolean vacio;

        boolean demostracion() {
            return demostracion && !vacio;
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        Consola consola = Consola.de(spec.commandLine(), idioma);
        Entrenamiento entrenamiento = new Entrenamiento();
        Parada parada = Parada.registra(entrenamiento);
        Optional<ServidorRecauda> arrancado = Optional.empty();
        try {
            arrancado = Optional.of(ServidorRecauda.arranca(opciones()));
        } catch (FalloDeArranque fallo) {
            return falla(consola, fallo);
        } catch (RuntimeException e) {
            return falla(
                    consola,
                    new FalloDeArranque(e, ErrorDeArranque.ARRANQUE_FALLIDO, causa(e).toString()));
        } finally {
            parada.arranco(arrancado);
        }
        ServidorRecauda servidor = arrancado.orElseThrow();
        consola.progreso(
                "Recauda está en " + servidor.direccion() + " (Ctrl-C para detener)",
                "Recauda is at " + servidor.direccion() + " (Ctrl-C to stop)");
        diceCuentas(consola);
        entrenamiento.comienza(servidor.conexion(), datos);
        parada.espera();
        return Salida.HECHO;
    }

    private void diceCuentas(Consola consola) {
        if (contenido.demostracion()) {
            String cuentas =
                    CuentaDeDemostracion.TODAS.stream()
                            .map(CuentaDeDemostracion::cuenta)
                            .collect(Collectors.joining(", "));
            consola.progreso(
                    "Cuentas de demostración: "
                            + cuentas
                            + "; contraseña "
                            + CuentaDeDemostracion.CLAVE,
                    "Demonstration accounts: "
                            + cuentas
                            + "; password "
                            + CuentaDeDemostracion.CLAVE);
        }
    }

    private OpcionesDeServidor opciones() {
        return new OpcionesDeServidor(
                escucha,
                puerto,
                datos.toAbsolutePath().normalize(),
                Optional.ofNullable(base),
                contenido.demostracion(),
                patronesDeDemostracion);
    }

    private int falla(Consola consola, FalloDeArranque fallo) {
        consola.avisos().println("recauda: " + fallo.linea(idioma));
        if (System.getenv("RECAUDA_TRAZA") != null) {
            fallo.printStackTrace(consola.avisos());
        }
        consola.avisos().flush();
        return Salida.FALLO;
    }

    private static Throwable causa(Throwable e) {
        Throwable ultima = e;
        while (ultima.getCause() != null) {
            ultima = ultima.getCause();
        }
        return ultima;
    }
}
