package mx.recauda.e2e;

import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.ServidorRecauda;
import mx.recauda.platform.base.ConexionDeDatos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole server with the demonstration data, started once and removed at the end. */
final class Servidor {

    private static final Path DATOS = carpeta();
    private static final ServidorRecauda SERVIDOR =
            ServidorRecauda.arranca(
                    new OpcionesDeServidor(
                            OpcionesDeServidor.SOLO_ESTA_MAQUINA,
                            0,
                            DATOS,
                            Optional.empty(),
                            true));

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            SERVIDOR.close();
                            borra(DATOS);
                        }));
    }

    private Servidor() {}

    /** Address without the last slash. */
    static String direccion() {
        return SERVIDOR.direccion().replaceAll("/$", "");
    }

    /** The database of the server, with the role of the application. */
    static ConexionDeDatos conexion() {
        return SERVIDOR.conexion();
    }

    private static Path carpeta() {
        try {
            return Files.createTempDirectory("recauda-e2e-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void borra(Path carpeta) {
        try (Stream<Path> todo = Files.walk(carpeta)) {
            todo.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
