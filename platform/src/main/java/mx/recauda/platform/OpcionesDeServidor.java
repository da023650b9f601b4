package mx.recauda.platform;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to start the server.
 *
 * @param escucha address it listens on; the loopback one unless a proxy elsewhere must reach it
 * @param puerto HTTP port; 0 takes any free one
 * @param datos data directory
 * @param baseExterna address of a PostgreSQL of somebody else; empty runs our own
 * @param demostracion whether to load the demonstration data
 * @param patrones registros of the demonstration office; 0 makes none
 */
public record OpcionesDeServidor(
        String escucha,
        int puerto,
        Path datos,
        Optional<String> baseExterna,
        boolean demostracion,
        int patrones) {

    /** Address that only this machine reaches. */
    public static final String SOLO_ESTA_MAQUINA = "127.0.0.1";

    /** Without a demonstration office. */
    public OpcionesDeServidor(
            String escucha,
            int puerto,
            Path datos,
            Optional<String> baseExterna,
            boolean demostracion) {
        this(escucha, puerto, datos, baseExterna, demostracion, 0);
    }
}
