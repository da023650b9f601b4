package mx.recauda.cli.servidor;

import mx.recauda.platform.base.ConexionDeDatos;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes, in the background of the first start, the cache of classes with which the next ones are
 * quicker. The launcher says where with {@code -Drecauda.aot=FILE}; without it, nothing is done.
 */
final class Entrenamiento implements AutoCloseable {

    private static final long MINUTOS_MAXIMOS = 5;

    private volatile @Nullable Process proceso;
    private volatile boolean cerrado;

    /** Starts a second application on the same database, in a low-priority process. */
    void comienza(ConexionDeDatos conexion, Path datos) {
        String destino = System.getProperty("recauda.aot", "");
        if (!destino.isEmpty() && Files.notExists(Path.of(destino))) {
            Thread.ofPlatform()
                    .name("entrenamiento")
                    .daemon()
                    .start(() -> entrena(Path.of(destino), conexion, datos));
        }
    }

    private void entrena(Path destino, ConexionDeDatos conexion, Path datos) {
        Path parcial =
                destino.resolveSibling(destino.getFileName() + "." + ProcessHandle.current().pid());
        try {
            ProcessBuilder constructor =
                    new ProcessBuilder(orden(parcial, datos))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            constructor
                    .environment()
                    .putAll(
                            Map.of(
                                    EntrenaServidor.URL, conexion.url(),
                                    EntrenaServidor.USUARIO, conexion.usuario(),
                                    EntrenaServidor.CLAVE, conexion.clave()));
            Process nuevo = constructor.start();
            proceso = nuevo;
            boolean termino = !cerrado && nuevo.waitFor(MINUTOS_MAXIMOS, TimeUnit.MINUTES);
            if (termino && nuevo.exitValue() == 0 && Files.exists(parcial)) {
                Files.move(parcial, destino, StandardCopyOption.ATOMIC_MOVE);
            } else {
                close();
            }
            Files.deleteIfExists(parcial);
        } catch (IOException sinCache) {
            // Only slower: the next start tries again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /** The same virtual machine and flags: a cache is of no use to others. */
    private static List<String> orden(Path parcial, Path datos) {
        return List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:AOTCacheOutput=" + parcial,
                "-jar",
                System.getProperty("java.class.path"),
                "entrena-servidor",
                "--datos",
                datos.toString());
    }

    @Override
    public void close() {
        cerrado = true;
        Process vivo = proceso;
        if (vivo != null) {
            vivo.descendants().forEach(ProcessHandle::destroyForcibly);
            vivo.destroyForcibly();
        }
    }
}
