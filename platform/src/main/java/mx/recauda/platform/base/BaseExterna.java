package mx.recauda.platform.base;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL of somebody else, given with {@code --db}.
 *
 * <p>The owner comes in the address ({@code postgresql://user:password@server:5432/base}) or in
 * {@code RECAUDA_DB_USUARIO} and {@code RECAUDA_DB_CLAVE}. The role of the application is {@link
 * Roles#APLICACION}: its password comes in {@code RECAUDA_DB_APP_CLAVE}; without it, Recauda makes
 * the role with a generated password kept in the data directory, if the owner may create roles.
 *
 * @param duenio role that owns the database and migrates it
 * @param aplicacion role with which the application works
 */
public record BaseExterna(ConexionDeDatos duenio, ConexionDeDatos aplicacion) {

    private static final int VERSION_MINIMA = 18;
    private static final String JDBC = "jdbc:";

    /**
     * Reads the address, connects once, and prepares the role of the application.
     *
     * @param direccion as written by the user
     * @param entorno variables of the environment
     * @param datos data directory, for the generated password
     * @throws FalloDeArranque within seconds, when the server does not answer or refuses
     */
    public static BaseExterna de(String direccion, Map<String, String> entorno, Path datos) {
        ConexionDeDatos duenio = conexion(direccion, entorno);
        try (Connection conexion = duenio.abre()) {
            int version = conexion.getMetaData().getDatabaseMajorVersion();
            if (version < VERSION_MINIMA) {
                throw new FalloDeArranque(
                        ErrorDeArranque.BASE_ANTIGUA,
                        duenio.url(),
                        String.valueOf(version),
                        String.valueOf(VERSION_MINIMA));
            }
            String clave = RolDeAplicacion.prepara(conexion, entorno, datos, duenio.usuario());
            ConexionDeDatos aplicacion = new ConexionDeDatos(duenio.url(), Roles.APLICACION, clave);
            aplicacion.abre().close();
            return new BaseExterna(duenio, aplicacion);
        } catch (SQLException e) {
            throw fallo(duenio, e);
        } catch (IOException e) {
            throw new FalloDeArranque(
                    e,
                    ErrorDeArranque.DIRECTORIO_SIN_PERMISO,
                    datos,
                    String.valueOf(e.getMessage()));
        }
    }

    private static FalloDeArranque fallo(ConexionDeDatos duenio, SQLException e) {
        String estado = String.valueOf(e.getSQLState());
        String motivo = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        // Class 28: invalid authorization; 3D: no such database; 42: may not.
        if (estado.startsWith("28") || estado.startsWith("3D") || estado.startsWith("42")) {
            return new FalloDeArranque(
                    e, ErrorDeArranque.BASE_RECHAZA, duenio.url(), duenio.usuario(), motivo);
        }
        return new FalloDeArranque(e, ErrorDeArranque.BASE_INALCANZABLE, duenio.url(), motivo);
    }

    /** Takes the credentials out of the address, so that no log can show them. */
    static ConexionDeDatos conexion(String direccion, Map<String, String> entorno) {
        URI uri = uri(direccion);
        String credenciales = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int corte = credenciales.indexOf(':');
        String usuario = corte < 0 ? credenciales : credenciales.substring(0, corte);
        String clave = corte < 0 ? "" : credenciales.substring(corte + 1);
        String puerto = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String parametros = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new ConexionDeDatos(
                JDBC + "postgresql://" + uri.getHost() + puerto + uri.getRawPath() + parametros,
                usuario.isEmpty()
                        ? entorno.getOrDefault("RECAUDA_DB_USUARIO", "recauda")
                        : decodifica(usuario),
                clave.isEmpty() ? entorno.getOrDefault("RECAUDA_DB_CLAVE", "") : decodifica(clave));
    }

    private static URI uri(String direccion) {
        String sinJdbc =
                direccion.startsWith(JDBC) ? direccion.substring(JDBC.length()) : direccion;
        try {
            URI uri = new URI(sinJdbc);
            boolean esquema =
                    "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (esquema && uri.getHost() != null && uri.getPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException malEscrita) {
            // Reported below, without the text: it may carry a password.
        }
        throw new FalloDeArranque(
                ErrorDeArranque.DIRECCION_MAL_ESCRITA, sinJdbc.replaceAll("//[^/@]*@", "//…@"));
    }

    private static String decodifica(String texto) {
        return URLDecoder.decode(texto.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
