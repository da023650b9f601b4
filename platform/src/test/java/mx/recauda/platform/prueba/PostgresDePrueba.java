package mx.recauda.platform.prueba;

import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.springframework.boot.SpringApplication;

import java.nio.file.Path;

/**
 * One PostgreSQL per JVM, on the first free slot of a folder shared by all the runs of a user: a
 * slot left by a killed run is adopted, and its files save the next run the making of a cluster.
 */
final class PostgresDePrueba {

    private static final int LUGARES = 32;

    private static ServidorPostgres compartido;

    private PostgresDePrueba() {}

    static synchronized ServidorPostgres compartido() {
        if (compartido == null) {
            compartido = primerLugarLibre();
            // After the contexts: one that closes still asks its database.
            SpringApplication.getShutdownHandlers().add(compartido::close);
        }
        return compartido;
    }

    private static ServidorPostgres primerLugarLibre() {
        Path raiz =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("recauda-pruebas-" + System.getProperty("user.name"));
        for (int lugar = 0; lugar < LUGARES; lugar++) {
            try {
                return ServidorPostgres.arranca(
                        new OpcionesDePostgres(
                                raiz.resolve(String.valueOf(lugar)),
                                raiz.resolve("binarios"),
                                false));
            } catch (FalloDeArranque fallo) {
                if (fallo.error() != ErrorDeArranque.DIRECTORIO_EN_USO) {
                    throw fallo;
                }
            }
        }
        throw new IllegalStateException("no free slot in " + raiz);
    }
}
