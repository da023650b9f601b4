package mx.recauda.platform;

import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.base.SiembraAlArrancar;
import mx.recauda.platform.postgres.OpcionesDePostgres;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The whole server: database, schema and application, started and stopped in order. */
public final class ServidorRecauda implements AutoCloseable {

    private final Optional<ServidorPostgres> postgres;
    private final ConfigurableApplicationContext aplicacion;

    private ServidorRecauda(
            Optional<ServidorPostgres> postgres, ConfigurableApplicationContext aplicacion) {
        this.postgres = postgres;
        this.aplicacion = aplicacion;
    }

    /**
     * Starts everything and returns when pages are served.
     *
     * @throws FalloDeArranque with the one line to show; nothing is left running
     */
    public static ServidorRecauda arranca(OpcionesDeServidor opciones) {
        // Silent until the application sets its levels: Flyway runs before it.
        LoggingSystem.get(ServidorRecauda.class.getClassLoader()).beforeInitialize();
        revisaPuerto(opciones.puerto());
        ServidorPostgres postgres =
                ServidorPostgres.arranca(OpcionesDePostgres.en(opciones.datos()));
        try {
            migra(postgres.duenio());
            return new ServidorRecauda(
                    Optional.of(postgres), aplicacion(opciones, postgres.aplicacion()));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Address of the first page. */
    public String direccion() {
        int puerto =
                aplicacion instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 0;
        return "http://localhost:" + puerto + "/";
    }

    /** Stops the application, then the pool, then the database. */
    @Override
    public void close() {
        aplicacion.close();
        postgres.ifPresent(ServidorPostgres::close);
    }

    private static void migra(ConexionDeDatos duenio) {
        try {
            Migraciones.aplica(duenio);
        } catch (FlywayException e) {
            throw new FalloDeArranque(
                    e, ErrorDeArranque.MIGRACION_FALLIDA, String.valueOf(e.getMessage()));
        }
    }

    private static ConfigurableApplicationContext aplicacion(
            OpcionesDeServidor opciones, ConexionDeDatos conexion) {
        Map<String, Object> propiedades = new LinkedHashMap<>();
        propiedades.put("server.port", opciones.puerto());
        propiedades.put("spring.datasource.url", conexion.url());
        propiedades.put("spring.datasource.username", conexion.usuario());
        propiedades.put("spring.datasource.password", conexion.clave());
        propiedades.put("recauda.demo", opciones.demostracion());
        ConfigurableApplicationContext contexto =
                new SpringApplicationBuilder(RecaudaApplication.class)
                        .properties(propiedades)
                        .registerShutdownHook(false)
                        .run();
        try {
            contexto.getBean(SiembraAlArrancar.class).ejecuta();
        } catch (RuntimeException e) {
            contexto.close();
            throw e;
        }
        return contexto;
    }

    /** Before anything heavy starts; the server itself would find out seconds later. */
    private static void revisaPuerto(int puerto) {
        try (ServerSocketChannel prueba = ServerSocketChannel.open()) {
            prueba.bind(new InetSocketAddress(puerto));
        } catch (java.io.IOException ocupado) {
            throw new FalloDeArranque(
                    ocupado, ErrorDeArranque.PUERTO_OCUPADO, String.valueOf(puerto));
        }
    }
}
