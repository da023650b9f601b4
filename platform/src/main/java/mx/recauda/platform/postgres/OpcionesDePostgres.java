package mx.recauda.platform.postgres;

import java.nio.file.Path;

/**
 * Where a server lives and how careful it is.
 *
 * @param directorio data directory; created when missing
 * @param binarios folder for the unpacked programs, which several directories may share
 * @param durable whether committed data must survive a power cut; false only for tests
 */
public record OpcionesDePostgres(Path directorio, Path binarios, boolean durable) {

    /** The ones of a real server: everything below one directory, durable. */
    public static OpcionesDePostgres en(Path directorio) {
        Path absoluto = directorio.toAbsolutePath().normalize();
        return new OpcionesDePostgres(absoluto, absoluto.resolve("binarios"), true);
    }
}
