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
            "Arranca el portal, con un PostgreSQL propio.",
            "Un servidor externo toma sus credenciales de la dirección o de RECAUDA_DB_USUARIO,"
                    + " RECAUDA_DB_CLAVE y RECAUDA_DB_APP_CLAVE."
        })
public final class Serve implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Puerto HTTP (por omisión, ${DEFAULT-VALUE}); 0 toma uno libre.")
    private int puerto;

    @Option(
            names = "--escucha",
            paramLabel = "ADDRESS",
            defaultValue = OpcionesDeServidor.SOLO_ESTA_MAQUINA,
            description =
                    "Dirección en que escucha (por omisión, ${DEFAULT-VALUE}: sólo esta máquina;"
                            + " para otras, pon delante un proxy con TLS).")
    private String escucha = OpcionesDeServidor.SOLO_ESTA_MAQUINA;

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

    @ArgGroup private Contenido contenido = new Contenido();

    @Option(
            names = "--demo-patrones",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "Con --demo, registros de la oficina de demostración, de quince trabajadores"
                            + " cada uno (por omisión, ${DEFAULT-VALUE}); 0, ninguno.")
    private int patronesDeDemostracion = 1_000;

    @Option(names = "--idioma", paramLabel = "es|en", description = "Idioma de los mensajes.")
    private Idioma idioma = Idioma.ES;

    /** What a new database begins with. */
    static final class Contenido {
        @Option(names = "--demo", description = "Carga datos y usuarios de demostración.")
        private boolean demostracion;

        @Option(names = "--vacio", description = "Empieza sin datos (por omisión).")
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
