package mx.recauda.platform.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two database roles: one owns and migrates, the other works with what it was granted. */
public final class Roles {

    /** Owner of database and schemas; used only by migrations. */
    public static final String DUENIO = "recauda_duenio";

    /** Role of the application: no DDL, no UPDATE or DELETE on facts, no BYPASSRLS. */
    public static final String APLICACION = "recauda_app";

    private Roles() {}

    /**
     * Makes, on a server of our own, both roles and the database. Does nothing when they are there.
     *
     * @param administrador superuser, on the maintenance database
     * @throws FalloDeArranque when the server refuses
     */
    public static void prepara(
            ConexionDeDatos administrador,
            String base,
            String claveDuenio,
            String claveAplicacion) {
        try (Connection conexion = administrador.abre();
                Statement orden = conexion.createStatement()) {
            if (existe(conexion, "SELECT 1 FROM pg_database WHERE datname = ?", base)) {
                return;
            }
            creaRol(conexion, orden, DUENIO, claveDuenio);
            creaRol(conexion, orden, APLICACION, claveAplicacion);
            orden.execute("CREATE DATABASE " + base + " OWNER " + DUENIO);
            orden.execute("REVOKE ALL ON DATABASE " + base + " FROM PUBLIC");
            orden.execute("GRANT CONNECT ON DATABASE " + base + " TO " + APLICACION);
        } catch (SQLException e) {
            throw new FalloDeArranque(
                    e, ErrorDeArranque.ARRANQUE_FALLIDO, String.valueOf(e.getMessage()));
        }
    }

    private static void creaRol(Connection conexion, Statement orden, String rol, String clave)
            throws SQLException {
        if (!existe(conexion, "SELECT 1 FROM pg_roles WHERE rolname = ?", rol)) {
            orden.execute(
                    "CREATE ROLE "
                            + rol
                            + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '"
                            + clave
                            + "'");
        }
    }

    private static boolean existe(Connection conexion, String consulta, String valor)
            throws SQLException {
        try (PreparedStatement pregunta = conexion.prepareStatement(consulta)) {
            pregunta.setString(1, valor);
            try (ResultSet fila = pregunta.executeQuery()) {
                return fila.next();
            }
        }
    }
}
