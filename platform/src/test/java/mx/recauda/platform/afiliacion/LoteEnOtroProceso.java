package mx.recauda.platform.afiliacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.RecaudaApplication;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.ConexionDeDatos;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The platform without pages in a process of its own, on a database given: it receives a file, or
 * nothing, and works on what waits until it is killed.
 */
public final class LoteEnOtroProceso implements AutoCloseable {

    private final Process proceso;
    private final BufferedReader salida;

    private LoteEnOtroProceso(Process proceso) {
        this.proceso = proceso;
        this.salida = proceso.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs in the other process: address, role, password, and perhaps registro and file. */
    public static void main(String[] args) throws IOException, InterruptedException {
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(
                                Map.of(
                                        "server.address", "127.0.0.1",
                                        "server.port", "0",
                                        "spring.datasource.url", args[0],
                                        "spring.datasource.username", args[1],
                                        "spring.datasource.password", args[2],
                                        "spring.datasource.hikari.maximum-pool-size", "8",
                                        "recauda.trabajos.latido", "500ms",
                                        // Only what loads a lote starts: it is killed many times.
                                        "spring.main.lazy-initialization", "true"))
                        .run();
        System.out.println("listo");
        if (args.length > 3) {
            byte[] archivo = Files.readAllBytes(Path.of(args[4]));
            long antes = System.nanoTime();
            Lote lote =
                    Alcances.nacional(() -> {
                        var registro =
                                contexto.getBean(RegistrosEnTabla.class)
                                        .busca(UUID.fromString(args[3]))
                                        .orElseThrow();
                        return contexto.getBean(Recepcion.class)
                                .recibe(registro, "lote.txt", archivo, Idioma.ES)
                                .lote();
                    });
            System.out.println(
                    "recibido "
                            + lote.id()
                            + " "
                            + lote.estado()
                            + " "
                            + (System.nanoTime() - antes) / 1_000_000);
        }
        Thread.currentThread().join();
    }

    /** Starts it; what follows the connection goes to its {@code main}. */
    public static LoteEnOtroProceso arranca(
            String memoria, ConexionDeDatos conexion, String... resto) throws IOException {
        return arranca(List.of("-Xmx" + memoria), conexion, resto);
    }

    /** The same, committing after so many lines: there are more moments at which to kill it. */
    public static LoteEnOtroProceso enPartes(int parte, ConexionDeDatos conexion, String... resto)
            throws IOException {
        return arranca(List.of("-Xmx512m", "-Drecauda.afiliacion.parte=" + parte), conexion, resto);
    }

    private static LoteEnOtroProceso arranca(
            List<String> opciones, ConexionDeDatos conexion, String... resto) throws IOException {
        List<String> orden =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LoteEnOtroProceso.class.getName(),
                                conexion.url(),
                                conexion.usuario(),
                                conexion.clave()));
        orden.addAll(1, opciones);
        orden.addAll(List.of(resto));
        return new LoteEnOtroProceso(
                new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Its next line that starts so; fails with what it said when it ended. */
    public String linea(String comienzo) throws IOException {
        StringBuilder otras = new StringBuilder();
        String linea = salida.readLine();
        while (linea != null && !linea.startsWith(comienzo)) {
            otras.append(linea).append('\n');
            linea = salida.readLine();
        }
        if (linea == null) {
            throw new AssertionError("the process ended: " + otras);
        }
        return linea;
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
