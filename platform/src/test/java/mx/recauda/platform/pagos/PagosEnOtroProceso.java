package mx.recauda.platform.pagos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform without pages in a process of its own, on a database given: ready and idle until it
 * is told to receive the settlement of so many líneas, or of none, and to work on what waits until
 * it is killed.
 */
public final class PagosEnOtroProceso implements AutoCloseable {

    private static final String LISTO = "listo";
    private static final String TRABAJA = "trabaja";

    private final Process proceso;
    private final BufferedReader salida;
    private final Writer entrada;

    private PagosEnOtroProceso(Process proceso) {
        this.proceso = proceso;
        this.salida = proceso.inputReader(StandardCharsets.UTF_8);
        this.entrada = proceso.outputWriter(StandardCharsets.UTF_8);
    }

    /** Runs in the other process: connection of the application, and of the owner. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Object> propiedades =
                new HashMap<>(
                        Map.of(
                                "spring.main.web-application-type", "none",
                                "spring.main.lazy-initialization", "true",
                                "spring.datasource.url", args[0],
                                "spring.datasource.username", args[1],
                                "spring.datasource.password", args[2],
                                "spring.datasource.hikari.maximum-pool-size", "8",
                                "recauda.trabajos.activos", "false",
                                "recauda.trabajos.latido", "500ms",
                                "recauda.trabajos.periodicas", "false"));
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(propiedades)
                        .run();
        System.out.println(LISTO);
        String cuantas =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .readLine();
        if (cuantas == null) {
            return;
        }
        if (!cuantas.isEmpty()) {
            int renglones = Integer.parseInt(cuantas);
            byte[] archivo =
                    LineasPorPagar.liquidacion(
                            LineasPorPagar.crea(
                                    new ConexionDeDatos(args[3], args[4], args[5]),
                                    renglones,
                                    LineasPorPagar.Deuda::deLaMezcla),
                            renglones);
            Liquidaciones liquidaciones = contexto.getBean(Liquidaciones.class);
            Alcances.nacional(() -> liquidaciones.presenta("liquidacion.csv", archivo, Idioma.ES));
        }
        contexto.start();
        System.out.println(TRABAJA);
        Thread.currentThread().join();
    }

    /** Starts it; it gets ready meanwhile. */
    static PagosEnOtroProceso arranca(ConexionDeDatos aplicacion, ConexionDeDatos duenio, int parte)
            throws IOException {
        List<String> orden =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Drecauda.pagos.parte=" + parte,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PagosEnOtroProceso.class.getName(),
                        aplicacion.url(),
                        aplicacion.usuario(),
                        aplicacion.clave(),
                        duenio.url(),
                        duenio.usuario(),
                        duenio.clave());
        return new PagosEnOtroProceso(
                new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Waits until it is ready and lets it work; it receives a settlement first when told. */
    void trabaja(String cuantas) throws IOException {
        linea(LISTO);
        entrada.write(cuantas + "\n");
        entrada.flush();
        linea(TRABAJA);
        // Nobody reads what it says from here on; a full pipe would stop it.
        Thread.ofVirtual().start(() -> salida.lines().forEach(l -> {}));
    }

    private void linea(String dicha) throws IOException {
        String linea = salida.readLine();
        while (linea != null && !linea.equals(dicha)) {
            linea = salida.readLine();
        }
        if (linea == null) {
            throw new AssertionError("the process ended");
        }
    }

    /** SIGKILL: no hook runs. */
    void mata() throws InterruptedException {
        proceso.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        mata();
    }
}
