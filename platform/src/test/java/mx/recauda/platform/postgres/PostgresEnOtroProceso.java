package mx.recauda.platform.postgres;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FalloDeArranque;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that starts PostgreSQL, says so and waits to be ended: something to kill. */
final class PostgresEnOtroProceso implements AutoCloseable {

    private final Process proceso;
    private final BufferedReader salida;
    private final String primeraLinea;

    private PostgresEnOtroProceso(Process proceso) throws IOException {
        this.proceso = proceso;
        this.salida = proceso.inputReader(StandardCharsets.UTF_8);
        this.primeraLinea = String.valueOf(salida.readLine());
    }

    /** Runs in the other process. */
    public static void main(String[] args) throws InterruptedException {
        try {
            ServidorPostgres servidor =
                    ServidorPostgres.arranca(
                            new OpcionesDePostgres(Path.of(args[0]), Path.of(args[1]), true));
            Runtime.getRuntime().addShutdownHook(new Thread(servidor::close));
            System.out.println((servidor.adoptado() ? "adoptado " : "nuevo ") + servidor.puerto());
            Thread.currentThread().join();
        } catch (FalloDeArranque fallo) {
            System.out.println(fallo.linea(Idioma.ES));
        }
    }

    static PostgresEnOtroProceso arranca(Path datos, Path binarios) throws IOException {
        return arranca(List.of(), System.getProperty("java.class.path"), datos, binarios);
    }

    static PostgresEnOtroProceso arranca(
            List<String> prefijo, String clases, Path datos, Path binarios) throws IOException {
        List<String> orden = new ArrayList<>(prefijo);
        orden.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        clases,
                        PostgresEnOtroProceso.class.getName(),
                        datos.toString(),
                        binarios.toString()));
        return new PostgresEnOtroProceso(
                new ProcessBuilder(orden)
                        .directory(new File("/"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    String primeraLinea() {
        return primeraLinea;
    }

    /** SIGKILL: no hook runs. */
    void mata() throws InterruptedException {
        proceso.destroyForcibly().waitFor();
    }

    /** SIGTERM, and waits for the end. */
    void termina() throws InterruptedException {
        proceso.destroy();
        proceso.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        termina();
    }
}
