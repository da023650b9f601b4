package mx.recauda.platform.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;

/** The role of the application on a server of somebody else. */
final class RolDeAplicacion {

    private static final int BYTES = 24;

    private RolDeAplicacion() {}

    /** Finds or makes the role; returns its password. */
    static String prepara(
            Connection conexion, Map<String, String> entorno, Path datos, String duenio)
            throws SQLException, IOException {
        String dada = entorno.getOrDefault("RECAUDA_DB_APP_CLAVE", "");
        try (Statement orden = conexion.createStatement()) {
            if (!dada.isEmpty() && existe(orden)) {
                return dada;
            }
            String clave = dada.isEmpty() ? recordada(datos) : dada;
            return existe(orden) ? cambiaClave(orden, clave, duenio) : crea(orden, clave, duenio);
        }
    }

    private static String crea(Statement orden, String clave, String duenio) throws SQLException {
        return ejecuta(
                orden,
                "CREATE ROLE "
                        + Roles.APLICACION
                        + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD "
                        + literal(orden, clave),
                clave,
                duenio);
    }

    private static String cambiaClave(Statement orden, String clave, String duenio)
            throws SQLException {
        return ejecuta(
                orden,
                "ALTER ROLE " + Roles.APLICACION + " PASSWORD " + literal(orden, clave),
                clave,
                duenio);
    }

    private static String ejecuta(Statement orden, String sql, String clave, String duenio)
            throws SQLException {
        try {
            orden.execute(sql);
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                throw new FalloDeArranque(
                        e, ErrorDeArranque.FALTA_ROL_DE_APLICACION, duenio, Roles.APLICACION);
            }
            throw e;
        }
        return clave;
    }

    private static boolean existe(Statement orden) throws SQLException {
        try (ResultSet fila =
                orden.executeQuery(
                        "SELECT 1 FROM pg_roles WHERE rolname = '" + Roles.APLICACION + "'")) {
            return fila.next();
        }
    }

    private static String literal(Statement orden, String texto) throws SQLException {
        return orden.enquoteLiteral(texto);
    }

    private static String recordada(Path datos) throws IOException {
        Path archivo = datos.resolve("aplicacion.clave");
        if (!Files.exists(archivo)) {
            ArchivoPrivado.creaCarpeta(datos);
            byte[] azar = new byte[BYTES];
            new SecureRandom().nextBytes(azar);
            ArchivoPrivado.escribe(archivo, HexFormat.of().formatHex(azar));
        }
        return Files.readString(archivo, StandardCharsets.UTF_8).strip();
    }
}
