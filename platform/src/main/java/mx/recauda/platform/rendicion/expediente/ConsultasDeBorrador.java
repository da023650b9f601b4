package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the facts say of a cell of a draft; every list is complete and in one order. */
final class ConsultasDeBorrador {

    private final JdbcClient jdbc;

    ConsultasDeBorrador(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A cell of a draft as it was captured one time. */
    record Captura(
            UUID borrador,
            String clave,
            String tabla,
            String fila,
            String columna,
            int numero,
            String valor,
            String por,
            Instant en) {}

    /** Every capture of one address of a draft, the first first. */
    List<Captura> capturas(String clave, String tabla, String fila, String columna, Instant al) {
        return jdbc.sql(
                        """
                        SELECT b.id, b.clave, c.tabla, c.fila, c.columna, c.numero, c.valor,
                               c.capturado_por, c.capturado_en
                        FROM rendicion.borrador_celda c JOIN rendicion.borrador b ON b.id = c.borrador_id
                        WHERE b.clave = ? AND c.tabla = ? AND c.fila = ? AND c.columna = ?
                          AND c.capturado_en <= ? ORDER BY c.numero
                        """)
                .params(clave, tabla, fila, columna, Consultas.utc(al))
                .query(ConsultasDeBorrador::captura)
                .list();
    }

    /**
     * Last capture of the address whose key begins with those digits, computed where it is kept.
     */
    Optional<Captura> deDireccion(String digitos) {
        return jdbc.sql(
                        """
                        SELECT b.id, b.clave, c.tabla, c.fila, c.columna, c.numero, c.valor,
                               c.capturado_por, c.capturado_en
                        FROM rendicion.borrador_celda c JOIN rendicion.borrador b ON b.id = c.borrador_id
                        WHERE upper(left(encode(sha256(convert_to(
                            concat_ws(chr(31), b.clave, c.tabla, c.fila, c.columna), 'UTF8')), 'hex'), :cuantos)) = :digitos
                        ORDER BY b.clave, c.tabla, c.fila, c.columna, c.numero DESC LIMIT 1
                        """)
                .param("cuantos", digitos.length())
                .param("digitos", digitos)
                .query(ConsultasDeBorrador::captura)
                .optional();
    }

    /** The row of a draft as it stands at an instant. */
    List<Captura> renglonDeBorrador(Captura cifra, Instant al) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT ON (c.columna) b.id, b.clave, c.tabla, c.fila, c.columna,
                               c.numero, c.valor, c.capturado_por, c.capturado_en
                        FROM rendicion.borrador_celda c JOIN rendicion.borrador b ON b.id = c.borrador_id
                        WHERE b.id = ? AND c.tabla = ? AND c.fila = ? AND c.capturado_en <= ?
                        ORDER BY c.columna, c.numero DESC
                        """)
                .params(cifra.borrador(), cifra.tabla(), cifra.fila(), Consultas.utc(al))
                .query(ConsultasDeBorrador::captura)
                .list();
    }

    /** The draft with that id. */
    Borrador borrador(UUID id) {
        return jdbc.sql(
                        "SELECT id, anio, trimestre, clave, base_id, creado_por, creado_en FROM"
                                + " rendicion.borrador WHERE id = ?")
                .param(id)
                .query((f, n) ->
                        new Borrador(
                                f.getObject(1, UUID.class),
                                f.getInt(2),
                                f.getInt(3),
                                f.getString(4),
                                f.getObject(5, UUID.class),
                                f.getString(6),
                                Consultas.instante(f, 7)))
                .single();
    }

    /** Text of every cell of a draft as it stood at an instant. */
    Map<Casilla, String> valores(UUID borrador, Instant al) {
        Map<Casilla, String> valores = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (tabla, fila, columna) tabla, fila, columna, valor
                        FROM rendicion.borrador_celda WHERE borrador_id = ? AND capturado_en <= ?
                        ORDER BY tabla, fila, columna, numero DESC
                        """)
                .params(borrador, Consultas.utc(al))
                .query(f -> {
                    valores.put(
                            new Casilla(f.getString(1), f.getString(2), f.getString(3)),
                            f.getString(4));
                });
        return valores;
    }

    /** A threshold in force on the day of the cut. */
    record UmbralDeCifra(String contra, BigDecimal porcentaje, String fundamento) {}

    List<UmbralDeCifra> umbrales(String seccion, String columna, LocalDate corte) {
        return jdbc.sql(
                        """
                        SELECT contra, porcentaje, fundamento FROM rendicion.umbral
                        WHERE seccion = ? AND columna = ? AND desde <= ?
                          AND (hasta IS NULL OR hasta >= ?) ORDER BY contra
                        """)
                .params(seccion, columna, corte, corte)
                .query((f, n) ->
                        new UmbralDeCifra(
                                f.getString(1),
                                f.getBigDecimal(2).stripTrailingZeros(),
                                f.getString(3)))
                .list();
    }

    /** An explanation of a cell as it was written one time. */
    record Explicacion(
            int numero,
            String valor,
            String causa,
            String efecto,
            String accion,
            String fecha,
            String responsable,
            String ligas,
            String fuentes,
            String por,
            Instant en) {}

    /** Every explanation of an address of the drafts of a report, the first first. */
    List<Explicacion> explicaciones(
            String clave, String tabla, String fila, String columna, Instant al) {
        return jdbc.sql(
                        """
                        SELECT j.numero, j.valor, j.causa, j.efecto, j.accion,
                               coalesce(j.fecha::text, ''), j.responsable,
                               coalesce((SELECT string_agg(concat_ws(' → ', l, d), E'\n' ORDER BY n)
                                   FROM unnest(j.literales, j.datos)
                                       WITH ORDINALITY AS u (l, d, n)), ''),
                               coalesce((SELECT string_agg(concat_ws(' → ', l, d, q, r), E'\n' ORDER BY n)
                                   FROM unnest(j.fuente_literales, j.fuente_documentos,
                                               j.fuente_declara, j.fuente_razones)
                                       WITH ORDINALITY AS u (l, d, q, r, n)), ''),
                               j.escrita_por, j.escrita_en
                        FROM rendicion.justificacion_de_celda j
                        JOIN rendicion.borrador b ON b.id = j.borrador_id
                        WHERE b.clave = ? AND j.tabla = ? AND j.fila = ? AND j.columna = ?
                          AND j.escrita_en <= ? ORDER BY j.numero
                        """)
                .params(clave, tabla, fila, columna, Consultas.utc(al))
                .query((f, n) ->
                        new Explicacion(
                                f.getInt(1),
                                f.getString(2),
                                f.getString(3),
                                f.getString(4),
                                f.getString(5),
                                f.getString(6),
                                f.getString(7),
                                f.getString(8),
                                f.getString(9),
                                f.getString(10),
                                Consultas.instante(f, 11)))
                .list();
    }

    /**
     * A letter or an acuse with which a version was sent.
     *
     * @param version number of the version
     * @param nombre who added it
     */
    record ConstanciaDeCifra(
            int version,
            String clase,
            String referencia,
            String archivo,
            String huella,
            String nombre,
            String puesto,
            Instant en) {}

    private static final String CONSTANCIA =
            """
            SELECT v.numero, c.clase, c.referencia, c.archivo, c.huella, c.nombre, c.puesto,
                   c.momento
            FROM rendicion.constancia_de_envio c JOIN rendicion.version v ON v.id = c.version_id
            """;

    private static final String EN_ORDEN = " AND c.momento <= ? ORDER BY c.momento, c.id";

    /** Those of every version sent from a draft, in the order they were added. */
    List<ConstanciaDeCifra> constancias(UUID borrador, Instant al) {
        return jdbc.sql(
                        CONSTANCIA
                                + "JOIN rendicion.envio e ON e.version_id = c.version_id"
                                + " WHERE e.borrador_id = ?"
                                + EN_ORDEN)
                .params(borrador, Consultas.utc(al))
                .query(ConsultasDeBorrador::constancia)
                .list();
    }

    /** Those of the version of a document and of the later ones of the same report. */
    List<ConstanciaDeCifra> constanciasDeEnvio(UUID documento, Instant al) {
        return jdbc.sql(
                        CONSTANCIA
                                + """
                                JOIN (SELECT clase, clave, min(numero) AS numero
                                      FROM rendicion.version WHERE documento_id = ?
                                      GROUP BY clase, clave) suya
                                  ON v.clase = suya.clase AND v.clave = suya.clave
                                 AND v.numero >= suya.numero
                                WHERE true
                                """
                                + EN_ORDEN)
                .params(documento, Consultas.utc(al))
                .query(ConsultasDeBorrador::constancia)
                .list();
    }

    private static ConstanciaDeCifra constancia(ResultSet f, int n) throws SQLException {
        return new ConstanciaDeCifra(
                f.getInt(1),
                f.getString(2),
                f.getString(3),
                f.getString(4),
                f.getString(5),
                f.getString(6),
                f.getString(7),
                Consultas.instante(f, 8));
    }

    private static Captura captura(ResultSet f, int n) throws SQLException {
        return new Captura(
                f.getObject(1, UUID.class),
                f.getString(2),
                f.getString(3),
                f.getString(4),
                f.getString(5),
                f.getInt(6),
                f.getString(7),
                f.getString(8),
                Consultas.instante(f, 9));
    }
}
