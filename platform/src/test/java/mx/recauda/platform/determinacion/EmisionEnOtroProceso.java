package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The platform without pages in a process of its own, on a database given: it asks for an emission,
 * or for nothing, and works on what waits until it is killed.
 */
public final class EmisionEnOtroProceso implements AutoCloseable {

    private final Process proceso;
    private final BufferedReader salida;

    private EmisionEnOtroProceso(Process proceso) {
        this.proceso = proceso;
        this.salida = proceso.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs in the other process: address, role, password, threads, and perhaps month. */
    public static void main(String[] args) throws InterruptedException {
        Map<String, Object> propiedades =
                new HashMap<>(
                        Map.of(
                                "server.address", "127.0.0.1",
                                "server.port", "0",
                                "spring.datasource.url", args[0],
                                "spring.datasource.username", args[1],
                                "spring.datasource.password", args[2],
                                "spring.datasource.hikari.maximum-pool-size", "8",
                                "recauda.trabajos.latido", "500ms",
                                "recauda.emision.hilos", args[3],
                                "recauda.emision.parte", "5"));
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(propiedades)
                        .run();
        if (args.length > 4) {
            Alcances.nacional(() ->
                    contexto.getBean(Emisiones.class)
                            .pide(
                                    OficinaDePrueba.OFICINA,
                                    Mes.parse(args[4]),
                                    Optional.of(OficinaDePrueba.A_TIEMPO),
                                    EmisionPedida.Clase.COMPLETA));
        }
        System.out.println("listo");
        Thread.currentThread().join();
    }

    /** Starts it and waits until it is ready. */
    public static EmisionEnOtroProceso arranca(ConexionDeDatos conexion, String... resto)
            throws IOException {
        List<String> orden =
                new ArrayList<>(
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
                                conexion.clave()));
        orden.addAll(List.of(resto));
        return new EmisionEnOtroProceso(
                new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Waits until it asked for what it was told to ask. */
    public void espera() throws IOException {
        String linea = salida.readLine();
        while (linea != null && !linea.equals("listo")) {
            linea = salida.readLine();
        }
        if (linea == null) {
            throw new AssertionError("the process ended");
        }
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
