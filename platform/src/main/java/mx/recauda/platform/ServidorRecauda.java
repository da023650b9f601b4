package mx.recauda.platform;

import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.base.SiembraAlArrancar;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/** The whole server: database, schema and application, started and stopped in order. */
public final class ServidorRecauda implements AutoCloseable {

    private final BaseDeDatos base;
    private final ConfigurableApplicationContext aplicacion;

    private ServidorRecauda(BaseDeDatos base, ConfigurableApplicationContext aplicacion) {
        this.base = base;
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
        revisaDemostracion(opciones);
        revisaPuerto(opciones);
        BaseDeDatos base = BaseDeDatos.de(opciones);
        try {
            migra(base.duenio());
            return new ServidorRecauda(base, aplicacion(opciones, base.aplicacion()));
        } catch (RuntimeException e) {
            base.parada().run();
            throw e;
        }
    }

    /**
     * Starts the application alone, on a database that another process already prepared.
     *
     * @param aplicacion connection of the role of the application
     */
    public static ServidorRecauda arrancaSobre(
            OpcionesDeServidor opciones, ConexionDeDatos aplicacion) {
        LoggingSystem.get(ServidorRecauda.class.getClassLoader()).beforeInitialize();
        return new ServidorRecauda(
                new BaseDeDatos(aplicacion, aplicacion, () -> {}),
                aplicacion(opciones, aplicacion));
    }

    /** Address of the first page. */
    public String direccion() {
        int puerto =
                aplicacion instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 0;
        return "http://localhost:" + puerto + "/";
    }

    /** Connection with which the application works. */
    public ConexionDeDatos conexion() {
        return base.aplicacion();
    }

    /** Stops the application, then the pool, then the database. */
    @Override
    public void close() {
        try {
            aplicacion.close();
        } finally {
            base.parada().run();
        }
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
        propiedades.put("server.address", opciones.escucha());
        propiedades.put("server.port", opciones.puerto());
        propiedades.put("spring.datasource.url", conexion.url());
        propiedades.put("spring.datasource.username", conexion.usuario());
        propiedades.put("spring.datasource.password", conexion.clave());
        propiedades.put("recauda.demo", opciones.demostracion());
        propiedades.put("recauda.demo.patrones", opciones.patrones());
        propiedades.put("recauda.datos", opciones.datos().toString());
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

    private static void revisaDemostracion(OpcionesDeServidor opciones) {
        InetSocketAddress direccion = new InetSocketAddress(opciones.escucha(), 0);
        boolean soloEstaMaquina =
                !direccion.isUnresolved() && direccion.getAddress().isLoopbackAddress();
        if (opciones.demostracion() && !soloEstaMaquina) {
            throw new FalloDeArranque(ErrorDeArranque.DEMOSTRACION_EXPUESTA, opciones.escucha());
        }
    }

    /** Before anything heavy starts; the server itself would find out seconds later. */
    private static void revisaPuerto(OpcionesDeServidor opciones) {
        try (ServerSocketChannel prueba = ServerSocketChannel.open()) {
            prueba.bind(new InetSocketAddress(opciones.escucha(), opciones.puerto()));
        } catch (IOException ocupado) {
            throw new FalloDeArranque(
                    ocupado, ErrorDeArranque.PUERTO_OCUPADO, String.valueOf(opciones.puerto()));
        }
    }
}
