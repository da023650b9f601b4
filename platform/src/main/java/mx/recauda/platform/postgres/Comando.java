package mx.recauda.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program of the system to its end. */
final class Comando {

    private static final Duration MAXIMO = Duration.ofMinutes(2);

    private Comando() {}

    /**
     * What a program did.
     *
     * @param salida its exit code
     * @param texto what it said, both streams
     */
    record Respuesta(int salida, String texto) {
        boolean bien() {
            return salida == 0;
        }

        /** The last line that says something, for a message. */
        String ultimaLinea() {
            return texto.lines().filter(linea -> !linea.isBlank()).reduce("", (a, b) -> b).strip();
        }
    }

    /** Whether the program exists and ends well. */
    static boolean sale(List<String> palabras) throws InterruptedException {
        try {
            return corre(palabras, Path.of("/")).bien();
        } catch (IOException noExiste) {
            return false;
        }
    }

    /** Runs it in a folder, with a neutral language and time zone. */
    static Respuesta corre(List<String> palabras, Path carpeta)
            throws IOException, InterruptedException {
        return corre(palabras, carpeta, MAXIMO);
    }

    /** The same; who takes longer than the time given is ended, and it is an error. */
    static Respuesta corre(List<String> palabras, Path carpeta, Duration maximo)
            throws IOException, InterruptedException {
        ProcessBuilder constructor =
                new ProcessBuilder(palabras)
                        .directory(carpeta.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        constructor.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC", "HOME", "/"));
        constructor.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        Process proceso = constructor.start();
        // Read apart: a program that neither speaks nor ends would hold the reader for ever.
        FutureTask<String> dicho =
                new FutureTask<>(() ->
                        new String(
                                proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(dicho);
        if (!proceso.waitFor(maximo)) {
            proceso.destroyForcibly();
            throw new IOException(palabras.getLast() + ": no answer");
        }
        return new Respuesta(proceso.exitValue(), texto(dicho, maximo));
    }

    private static String texto(FutureTask<String> dicho, Duration maximo)
            throws IOException, InterruptedException {
        try {
            return dicho.get(maximo.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no output", e);
        }
    }
}
