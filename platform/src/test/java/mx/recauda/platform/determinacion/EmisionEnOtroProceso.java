package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;
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
import java.util.Optional;

/**
 * The platform without pages in a process of its own, on a database given: ready and idle until it
 * is told to ask for an emission, or for nothing, and to work on what waits until it is killed.
 */
public final class EmisionEnOtroProceso implements AutoCloseable {

    private static final String LISTO = "listo";

    private final Process proceso;
    private final BufferedReader salida;
    private final Writer entrada;

    private EmisionEnOtroProceso(Process proceso) {
        this.proceso = proceso;
        this.salida = proceso.inputReader(StandardCharsets.UTF_8);
        this.entrada = proceso.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Runs in the other process: address, role, password and threads; then a month, or a blank
     * line.
     */
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
                                "recauda.emision.hilos", args[3],
                                "recauda.emision.parte", "5"));
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(propiedades)
                        .run();
        Emisiones emisiones = contexto.getBean(Emisiones.class);
        System.out.println(LISTO);
        String mes =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .readLine();
        if (mes == null) {
            return;
        }
        if (!mes.isEmpty()) {
            Alcances.nacional(() ->
                    emisiones.pide(
                            OficinaDePrueba.OFICINA,
                            Mes.parse(mes),
                            Optional.of(OficinaDePrueba.A_TIEMPO),
                            EmisionPedida.Clase.COMPLETA));
        }
        contexto.start();
        Thread.currentThread().join();
    }

    /** Starts it; it gets ready meanwhile. */
    public static EmisionEnOtroProceso arranca(ConexionDeDatos conexion, String hilos)
            throws IOException {
        List<String> orden =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmisionEnOtroProceso.class.getName(),
                        conexion.url(),
                        conexion.usuario(),
                        conexion.clave(),
                        hilos);
        return new EmisionEnOtroProceso(
                new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Waits until it is ready and lets it work; it asks first for a month when one is given. */
    public void trabaja(Optional<Mes> mes) throws IOException {
        String linea = salida.readLine();
        while (linea != null && !linea.equals(LISTO)) {
            linea = salida.readLine();
        }
        if (linea == null) {
            throw new AssertionError("the process ended");
        }
        entrada.write(mes.map(Mes::toString).orElse("") + "\n");
        entrada.flush();
    }

    /** SIGKILL: no hook runs. */
    public void mata() throws InterruptedException {
        proceso.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        mata();
    }
}
