package mx.recauda.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The facts without which the card of an invented registro cannot be read: every browser test
 * shares one database, and another one may open it.
 */
final class HechosInventados {

    private HechosInventados() {}

    /** It began, has its number and has a domicile. */
    static void nace(Connection conexion, UUID registro) throws SQLException {
        anota(conexion, registro, "ALTA", "'{}'");
        anota(
                conexion,
                registro,
                "IDENTIFICACION",
                "jsonb_build_object('registro', registro, 'modalidad', modalidad, 'zona', zona)");
        anota(
                conexion,
                registro,
                "DOMICILIO",
                "jsonb_build_object('calle', 'CALLE INVENTADA 1', 'colonia', 'CENTRO', 'codigoPostal', '20000',"
                        + " 'municipio', 'A01', 'oficina', oficina)");
    }

    /** It is of class I with the mean premium of its class, 0.54355 percent. */
    static void clasifica(Connection conexion, UUID registro) throws SQLException {
        anota(
                conexion,
                registro,
                "PRIMA",
                "jsonb_build_object('fraccion', '043', 'clase', 'I', 'prima', '0.54355')");
    }

    private static void anota(Connection conexion, UUID registro, String tipo, String datos)
            throws SQLException {
        try (PreparedStatement orden =
                conexion.prepareStatement(
                        "INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia,"
                                + " conocido_en, datos, anotado_por) SELECT id, oficina, ?,"
                                + " daterange(alta, NULL), '2020-01-01Z', "
                                + datos
                                + "::jsonb, 'prueba' FROM afiliacion.registro_patronal WHERE id = ?")) {
            orden.setString(1, tipo);
            orden.setObject(2, registro);
            orden.execute();
        }
    }
}
