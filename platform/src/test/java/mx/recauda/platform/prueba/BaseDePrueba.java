package mx.recauda.platform.prueba;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import mx.recauda.platform.base.ConexionDeDatos;
import mx.recauda.platform.base.Migraciones;
import mx.recauda.platform.base.Roles;
import mx.recauda.platform.postgres.ServidorPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** The database of the class that is running, one after another on one server. */
public final class BaseDePrueba {

    private static final String PLANTILLA = "plantilla";
    private static final String SEMBRADA = "plantilla_sembrada";
    private static final int CONEXIONES = 10;

    private static BaseDePrueba compartida;

    private final ServidorPostgres servidor = PostgresDePrueba.compartido();
    private final DelegatingDataSource fuente = new DelegatingDataSource();
    private HikariDataSource pozo;
    private String origen = PLANTILLA;
    private int numero;

    private BaseDePrueba() {
        crea(PLANTILLA, "template0");
        Migraciones.aplica(servidor.duenio().enBase(PLANTILLA));
    }

    /** The only one of this JVM; starts PostgreSQL the first time. */
    public static synchronized BaseDePrueba compartida() {
        if (compartida == null) {
            compartida = new BaseDePrueba();
        }
        return compartida;
    }

    /** Connection of the owner role to the database of this class. */
    public ConexionDeDatos duenio() {
        return servidor.duenio().enBase(nombre());
    }

    /** Connection of the application role to the database of this class. */
    public ConexionDeDatos aplicacion() {
        return servidor.aplicacion().enBase(nombre());
    }

    /** SQL as the owner: what the application role may not do. */
    public JdbcClient comoDuenio() {
        return JdbcClient.create(
                new DriverManagerDataSource(duenio().url(), duenio().usuario(), duenio().clave()));
    }

    /** An empty, migrated database that no application of this JVM looks at. */
    public Aparte aparte(String nombre) {
        String base = "aparte_" + nombre;
        crea(base, PLANTILLA);
        return new Aparte(servidor.duenio().enBase(base), servidor.aplicacion().enBase(base));
    }

    /** Another database of the same server. */
    public record Aparte(ConexionDeDatos duenio, ConexionDeDatos aplicacion) {

        /** SQL as the owner. */
        public JdbcClient comoDuenio() {
            return JdbcClient.create(
                    new DriverManagerDataSource(duenio.url(), duenio.usuario(), duenio.clave()));
        }
    }

    DataSource fuente() {
        return fuente;
    }

    /** Leaves the present database and takes a fresh copy. */
    void cambia() {
        HikariDataSource anterior = pozo;
        numero++;
        crea(nombre(), origen);
        pozo = nuevoPozo(aplicacion());
        fuente.setTargetDataSource(pozo);
        if (anterior != null) {
            anterior.close();
            ordena("DROP DATABASE IF EXISTS prueba_" + (numero - 1) + " WITH (FORCE)");
        }
    }

    /** After the first seeding, later copies start from it. */
    void recuerdaSembrada() {
        if (origen.equals(PLANTILLA)) {
            pozo.getHikariPoolMXBean().suspendPool();
            pozo.getHikariPoolMXBean().softEvictConnections();
            ordena(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                            + nombre()
                            + "'");
            crea(SEMBRADA, nombre());
            pozo.getHikariPoolMXBean().resumePool();
            origen = SEMBRADA;
        }
    }

    private String nombre() {
        return "prueba_" + numero;
    }

    private void crea(String base, String plantilla) {
        ordena("DROP DATABASE IF EXISTS " + base + " WITH (FORCE)");
        ordena(
                "CREATE DATABASE "
                        + base
                        + " OWNER "
                        + Roles.DUENIO
                        + " TEMPLATE "
                        + plantilla
                        + " STRATEGY FILE_COPY");
        // A copy does not bring the grants of the database itself.
        ordena("REVOKE ALL ON DATABASE " + base + " FROM PUBLIC");
        ordena("GRANT CONNECT ON DATABASE " + base + " TO " + Roles.APLICACION);
    }

    private void ordena(String sql) {
        try (Connection conexion = servidor.administrador().abre();
                Statement orden = conexion.createStatement()) {
            orden.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static HikariDataSource nuevoPozo(ConexionDeDatos conexion) {
        HikariConfig ajustes = new HikariConfig();
        ajustes.setJdbcUrl(conexion.url());
        ajustes.setUsername(conexion.usuario());
        ajustes.setPassword(conexion.clave());
        ajustes.setMaximumPoolSize(CONEXIONES);
        ajustes.setMinimumIdle(0);
        ajustes.setAllowPoolSuspension(true);
        return new HikariDataSource(ajustes);
    }
}
