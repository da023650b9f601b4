package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ConexionDeDatos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How to tell our server from any other that answers on the same port. */
record Identidad(String usuario, String clave) {

    /**
     * Whether the server on a port accepts our password and serves exactly this data directory.
     *
     * @param puerto loopback port
     * @param datos data directory of the cluster
     */
    boolean responde(int puerto, Path datos) throws IOException {
        ConexionDeDatos conexion =
                new ConexionDeDatos(
                        "jdbc:postgresql://127.0.0.1:" + puerto + "/postgres", usuario, clave);
        try (Connection abierta = conexion.abre();
                Statement consulta = abierta.createStatement();
                ResultSet fila = consulta.executeQuery("SHOW data_directory")) {
            return fila.next() && Files.isSameFile(Path.of(fila.getString(1)), datos);
        } catch (SQLException nadie) {
            return false;
        }
    }

    @Override
    public String toString() {
        return usuario;
    }
}
