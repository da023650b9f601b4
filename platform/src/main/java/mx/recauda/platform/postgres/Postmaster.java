package mx.recauda.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The main process of a server, as its own file tells.
 *
 * @param pid process number
 * @param puerto TCP port
 */
record Postmaster(long pid, int puerto) {

    static final String ARCHIVO = "postmaster.pid";

    private static final int LINEA_DEL_PID = 0;
    private static final int LINEA_DEL_PUERTO = 3;
    private static final int LINEA_DEL_ESTADO = 7;

    static Optional<Postmaster> de(Path datos) throws IOException {
        List<String> lineas = lineas(datos);
        if (lineas.size() <= LINEA_DEL_PUERTO) {
            return Optional.empty();
        }
        return Optional.of(
                new Postmaster(
                        Long.parseLong(lineas.get(LINEA_DEL_PID).strip()),
                        Integer.parseInt(lineas.get(LINEA_DEL_PUERTO).strip())));
    }

    /** Whether the server of that directory says it takes connections. */
    static boolean listo(Path datos) throws IOException {
        List<String> lineas = lineas(datos);
        return lineas.size() > LINEA_DEL_ESTADO
                && lineas.get(LINEA_DEL_ESTADO).strip().equals("ready");
    }

    boolean vive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether that process works in the data directory: a number may be used again by others. */
    boolean sirve(Path datos) {
        return Huerfanos.trabajaEn(pid, datos);
    }

    private static List<String> lineas(Path datos) throws IOException {
        try {
            return Files.readAllLines(datos.resolve(ARCHIVO));
        } catch (NoSuchFileException noHay) {
            return List.of();
        }
    }
}
