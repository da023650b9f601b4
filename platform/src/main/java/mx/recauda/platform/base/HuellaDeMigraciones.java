package mx.recauda.platform.base;

import mx.recauda.ley.huella.Resumen;

import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One hash over all migrations, kept in the database after they are applied: when it is the same, a
 * start need not ask every module for its history.
 */
final class HuellaDeMigraciones {

    private HuellaDeMigraciones() {}

    /** Hash of the migrations this program brings. */
    static String delPrograma() {
        try {
            List<byte[]> partes = new ArrayList<>();
            for (Resource archivo : Migraciones.archivos()) {
                partes.add(Migraciones.nombre(archivo).getBytes(StandardCharsets.UTF_8));
                partes.add(archivo.getContentAsByteArray());
            }
            return Resumen.de(partes.toArray(byte[][]::new)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hash kept in the database; empty when it never was completed. */
    static String deLaBase(ConexionDeDatos duenio) {
        try (Connection conexion = duenio.abre();
                Statement orden = conexion.createStatement();
                ResultSet hay =
                        orden.executeQuery("SELECT to_regclass('base.huella_de_migraciones')")) {
            return hay.next() && hay.getString(1) != null ? lee(conexion) : "";
        } catch (SQLException e) {
            throw fallo(e);
        }
    }

    static void recuerda(ConexionDeDatos duenio, String huella) {
        try (Connection conexion = duenio.abre();
                PreparedStatement orden =
                        conexion.prepareStatement(
                                "UPDATE base.huella_de_migraciones SET huella = ?")) {
            orden.setString(1, huella);
            orden.executeUpdate();
        } catch (SQLException e) {
            throw fallo(e);
        }
    }

    private static String lee(Connection conexion) throws SQLException {
        try (Statement orden = conexion.createStatement();
                ResultSet fila =
                        orden.executeQuery("SELECT huella FROM base.huella_de_migraciones")) {
            return fila.next() ? fila.getString(1) : "";
        }
    }

    private static FalloDeArranque fallo(SQLException e) {
        return new FalloDeArranque(
                e, ErrorDeArranque.MIGRACION_FALLIDA, String.valueOf(e.getMessage()));
    }
}
