package mx.recauda.platform;

import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.logging.LoggingSystem;

import java.util.Optional;

/**
 * The database for a command that reads it without the portal. With a portal running on the data
 * directory it reads beside it; otherwise it starts the database and stops it when closed.
 */
public final class BaseAbierta implements AutoCloseable {

    private final ConexionDeDatos conexion;
    private final Runnable parada;

    private BaseAbierta(ConexionDeDatos conexion, Runnable parada) {
        this.conexion = conexion;
        this.parada = parada;
    }

    /**
     * Opens the database that {@code serve} would use with the same options.
     *
     * @throws FalloDeArranque when there is none, or it cannot be opened
     */
    public static BaseAbierta de(OpcionesDeServidor opciones) {
        LoggingSystem.get(BaseAbierta.class.getClassLoader()).beforeInitialize();
        if (opciones.baseExterna().isEmpty()) {
            OpcionesDePostgres propias = OpcionesDePostgres.en(opciones.datos());
            Optional<ConexionDeDatos> enMarcha = ServidorPostgres.enMarcha(propias);
            if (enMarcha.isPresent()) {
                return new BaseAbierta(enMarcha.get(), () -> {});
            }
            if (!ServidorPostgres.existe(propias)) {
                throw new FalloDeArranque(ErrorDeArranque.SIN_DATOS, opciones.datos());
            }
        }
        BaseDeDatos base = BaseDeDatos.de(opciones);
        try {
            Migraciones.aplica(base.duenio());
            return new BaseAbierta(base.aplicacion(), base.parada());
        } catch (FlywayException e) {
            base.parada().run();
            throw new FalloDeArranque(
                    e, ErrorDeArranque.MIGRACION_FALLIDA, String.valueOf(e.getMessage()));
        }
    }

    /** Connection of the role of the application. */
    public ConexionDeDatos conexion() {
        return conexion;
    }

    @Override
    public void close() {
        parada.run();
    }
}
