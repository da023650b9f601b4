package mx.recauda.cli.servidor;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.ServidorRecauda;
import mx.recauda.platform.base.FalloDeArranque;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code recauda serve}: the portal and the API, until Ctrl-C or SIGTERM. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Portal y API en http://localhost:8080, con su base de datos.")
public final class Serve implements Callable<Integer> {

    private static final int FALLO_DEL_SISTEMA = 3;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Puerto HTTP (${DEFAULT-VALUE}); 0 toma uno libre.")
    private int puerto;

    @Option(
            names = "--datos",
            defaultValue = "${sys:user.home}/.recauda",
            description = "Directorio de datos (${DEFAULT-VALUE}).")
    private Path datos = Path.of("");

    @Option(names = "--demo", description = "Carga los datos y usuarios de demostración.")
    private boolean demostracion;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch fin = new CountDownLatch(1);
        ServidorRecauda servidor;
        try {
            servidor =
                    ServidorRecauda.arranca(
                            new OpcionesDeServidor(
                                    puerto, datos.toAbsolutePath().normalize(), demostracion));
        } catch (FalloDeArranque fallo) {
            System.err.println("recauda: " + fallo.linea(Idioma.ES));
            return FALLO_DEL_SISTEMA;
        }
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    servidor.close();
                                    fin.countDown();
                                },
                                "parada"));
        System.err.println("Recauda está en " + servidor.direccion() + " (Ctrl-C para detener)");
        fin.await();
        return 0;
    }
}
