package mx.recauda.platform.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a database is and who enters it.
 *
 * @param url JDBC address without credentials
 * @param usuario database role
 * @param clave its password; never printed
 */
public record ConexionDeDatos(String url, String usuario, String clave) {

    private static final int SEGUNDOS_DE_ESPERA = 5;

    /**
     * Opens one connection outside any pool.
     *
     * @throws SQLException when the server does not answer within five seconds or refuses
     */
    public Connection abre() throws SQLException {
        Properties propiedades = new Properties();
        propiedades.setProperty("user", usuario);
        propiedades.setProperty("password", clave);
        propiedades.setProperty("connectTimeout", String.valueOf(SEGUNDOS_DE_ESPERA));
        propiedades.setProperty("loginTimeout", String.valueOf(SEGUNDOS_DE_ESPERA));
        propiedades.setProperty("ApplicationName", "recauda");
        return DriverManager.getConnection(url, propiedades);
    }

    /** The same server and role, another database of it. */
    public ConexionDeDatos enBase(String base) {
        int inicioDeBase = url.indexOf('/', url.indexOf("//") + 2) + 1;
        int finDeBase = url.indexOf('?', inicioDeBase);
        String resto = finDeBase < 0 ? "" : url.substring(finDeBase);
        return new ConexionDeDatos(url.substring(0, inicioDeBase) + base + resto, usuario, clave);
    }

    @Override
    public String toString() {
        return usuario + "@" + url;
    }
}
