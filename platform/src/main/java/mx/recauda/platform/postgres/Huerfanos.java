package mx.recauda.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Helper processes that outlive a killed server for a moment. While one is there, PostgreSQL
 * refuses to open the files again.
 */
final class Huerfanos {

    private Huerfanos() {}

    /** Waits until no process works in the data directory; ends the ones that do not leave. */
    static void espera(Path datos, Duration maximo) throws IOException, InterruptedException {
        if (!Espera.hasta(maximo, () -> nadieEn(datos))) {
            ProcessHandle.allProcesses()
                    .filter(proceso -> trabajaEn(proceso.pid(), datos))
                    .forEach(ProcessHandle::destroyForcibly);
            Espera.hasta(maximo, () -> nadieEn(datos));
        }
    }

    /** Whether a process has the data directory as its own, as every process of PostgreSQL does. */
    static boolean trabajaEn(long pid, Path datos) {
        try {
            Path propia = Path.of("/proc/" + pid + "/cwd").toRealPath();
            return Files.isSameFile(propia, datos);
        } catch (IOException noEsNuestro) {
            return false;
        }
    }

    private static boolean nadieEn(Path datos) {
        return ProcessHandle.allProcesses().noneMatch(proceso -> trabajaEn(proceso.pid(), datos));
    }
}
