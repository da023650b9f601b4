package mx.recauda.platform.rendicion.expediente;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the facts say of a captured cell; every list is complete and in one order. */
final class Consultas {

    private static final String CELDA =
            """
            SELECT c.id, d.id AS documento, d.clase, d.clave, d.entrega, d.titulo, d.huella,
                   c.tabla, c.fila, c.orden, c.columna, c.valor, c.archivo, c.linea,
                   c.capturado_por, c.capturado_en
            FROM rendicion.captura c JOIN rendicion.documento d ON d.id = c.documento_id
            """;

    private final JdbcClient jdbc;

    Consultas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CeldaDeCifra> celda(long id) {
        return jdbc.sql(CELDA + "WHERE c.id = ?").param(id).query(Consultas::celda).optional();
    }

    /** The row of a cell, the cell included. */
    List<CeldaDeCifra> renglon(CeldaDeCifra celda) {
        return jdbc.sql(
                        CELDA
                                + "WHERE c.documento_id = ? AND c.tabla = ? AND c.orden = ?"
                                + " ORDER BY c.posicion")
                .params(celda.documento(), celda.tabla(), celda.orden())
                .query(Consultas::celda)
                .list();
    }

    /** The same column in the other rows of its table that some total adds up. */
    List<CeldaDeCifra> columna(CeldaDeCifra celda) {
        return jdbc.sql(
                        CELDA
                                + "WHERE c.documento_id = ? AND c.tabla = ? AND c.columna = ? AND"
                                + " c.orden <> ? ORDER BY c.orden")
                .params(celda.documento(), celda.tabla(), celda.columna(), celda.orden())
                .query(Consultas::celda)
                .list();
    }

    /** The same cell in the other deliveries of the report. */
    List<CeldaDeCifra> otrasEntregas(CeldaDeCifra celda, Instant al) {
        return jdbc.sql(
                        CELDA
                                + "WHERE d.clase = ? AND d.clave = ? AND d.id <> ? AND c.tabla = ?"
                                + " AND c.fila = ? AND c.columna = ? AND d.recibido_en <= ?"
                                + " ORDER BY d.entrega")
                .params(
                        celda.clase(),
                        celda.clave(),
                        celda.documento(),
                        celda.tabla(),
                        celda.fila(),
                        celda.columna(),
                        utc(al))
                .query(Consultas::celda)
                .list();
    }

    List<Archivo> archivos(UUID documento) {
        return jdbc.sql(
                        "SELECT nombre, contenido FROM rendicion.archivo WHERE"
                                + " documento_id = ? ORDER BY nombre COLLATE \"C\"")
                .param(documento)
                .query((f, n) -> new Archivo(f.getString(1), f.getBytes(2)))
                .list();
    }

    /** A version frozen. */
    record VersionDeCifra(UUID id, int numero, String huella, String por, Instant en) {}

    Optional<VersionDeCifra> version(UUID documento, Instant al) {
        return jdbc.sql(
                        "SELECT id, numero, huella, congelada_por, congelada_en FROM"
                                + " rendicion.version WHERE documento_id = ? AND congelada_en <= ?"
                                + " ORDER BY numero DESC LIMIT 1")
                .params(documento, utc(al))
                .query((f, n) ->
                        new VersionDeCifra(
                                f.getObject(1, UUID.class),
                                f.getInt(2),
                                f.getString(3),
                                f.getString(4),
                                instante(f, 5)))
                .optional();
    }

    /** A file of a version: format, name, media type, bytes and hash. */
    record Publicado(String nombre, String tipo, long bytes, String huella) {}

    List<Publicado> publicados(UUID version) {
        return jdbc.sql(
                        "SELECT nombre, tipo, length(contenido), huella FROM rendicion.publicacion"
                                + " WHERE version_id = ? ORDER BY nombre COLLATE \"C\"")
                .param(version)
                .query((f, n) ->
                        new Publicado(f.getString(1), f.getString(2), f.getLong(3), f.getString(4)))
                .list();
    }

    /** A run of the auditor. */
    record RevisionDeCifra(UUID id, int numero, int reglas, String por, Instant en) {}

    List<RevisionDeCifra> revisiones(UUID documento, Instant al) {
        return jdbc.sql(
                        "SELECT id, numero, reglas, hecha_por, hecha_en FROM rendicion.revision"
                                + " WHERE documento_id = ? AND hecha_en <= ? ORDER BY numero")
                .params(documento, utc(al))
                .query((f, n) ->
                        new RevisionDeCifra(
                                f.getObject(1, UUID.class),
                                f.getInt(2),
                                f.getInt(3),
                                f.getString(4),
                                instante(f, 5)))
                .list();
    }

    /** A finding that names the cell or its whole row. */
    record HallazgoDeCifra(
            String regla,
            String gravedad,
            String seccion,
            String ubicacion,
            String publicado,
            String esperado,
            String mensaje) {}

    List<HallazgoDeCifra> hallazgos(UUID revision, CeldaDeCifra celda) {
        return jdbc.sql(
                        """
                        SELECT regla, gravedad, seccion, ubicacion, publicado, esperado, mensaje
                        FROM rendicion.hallazgo h WHERE revision_id = ? AND EXISTS (
                            SELECT 1 FROM jsonb_array_elements(h.celdas) e
                            WHERE e->>'archivo' = ? AND (e->>'linea')::int = ?
                              AND e->>'columna' IN (?, ''))
                        ORDER BY numero
                        """)
                .params(revision, celda.archivo(), celda.linea(), celda.columna())
                .query((f, n) ->
                        new HallazgoDeCifra(
                                f.getString(1),
                                f.getString(2),
                                f.getString(3),
                                f.getString(4),
                                f.getString(5),
                                f.getString(6),
                                f.getString(7)))
                .list();
    }

    /** A reason given for a finding. */
    record Razon(
            String regla, String ubicacion, String mensaje, String texto, String por, Instant en) {}

    List<Razon> razones(UUID documento, Instant al) {
        return jdbc.sql(
                        "SELECT regla, ubicacion, mensaje, texto, justificado_por, justificado_en"
                                + " FROM rendicion.justificacion WHERE documento_id = ? AND"
                                + " justificado_en <= ? ORDER BY justificado_en, id")
                .params(documento, utc(al))
                .query((f, n) ->
                        new Razon(
                                f.getString(1),
                                f.getString(2),
                                f.getString(3),
                                f.getString(4),
                                f.getString(5),
                                instante(f, 6)))
                .list();
    }

    /** The explanation of the cell that its own document carries, by column; empty when none. */
    Map<String, String> justificacion(CeldaDeCifra celda) {
        Map<String, String> partes = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT columna, valor FROM rendicion.captura WHERE documento_id = ? AND"
                                + " tabla = ? AND fila = ? ORDER BY posicion")
                .params(
                        celda.documento(),
                        JustificacionesDeInforme.TABLA,
                        String.join(" · ", celda.tabla(), celda.fila(), celda.columna()))
                .query(f -> {
                    partes.put(f.getString(1), f.getString(2));
                });
        return partes;
    }

    /** When and by whom the document was received. */
    record Recepcion(String por, Instant en) {}

    Recepcion recepcion(UUID documento) {
        return jdbc.sql("SELECT recibido_por, recibido_en FROM rendicion.documento WHERE id = ?")
                .param(documento)
                .query((f, n) -> new Recepcion(f.getString(1), instante(f, 2)))
                .single();
    }

    /**
     * The sending that made a document of a draft.
     *
     * @param borrador key of the draft
     * @param en when it was signed; what was done in the draft afterwards is not of the document
     */
    record EnvioDeCifra(String borrador, Instant en) {}

    /** The last sending of a document; empty for one that came from elsewhere. */
    Optional<EnvioDeCifra> envio(UUID documento, Instant al) {
        return jdbc.sql(
                        """
                        SELECT b.clave, e.momento
                        FROM rendicion.envio e JOIN rendicion.version v ON v.id = e.version_id
                        JOIN rendicion.borrador b ON b.id = e.borrador_id
                        WHERE v.documento_id = ? AND e.momento <= ?
                        ORDER BY v.numero DESC LIMIT 1
                        """)
                .params(documento, utc(al))
                .query((f, n) -> new EnvioDeCifra(f.getString(1), instante(f, 2)))
                .optional();
    }

    /** A signature on the road of a section that holds the figure. */
    record Firmado(
            UUID solicitud,
            String accion,
            String papel,
            String persona,
            String nombre,
            String puesto,
            String area,
            String nota,
            String oficio,
            Instant en) {

        /** The act in words. */
        String acto() {
            return accion.equals("SOLICITAR")
                    ? Palabras.di("acto.solicitar")
                    : Accion.valueOf(accion).nombre(Idioma.ES);
        }
    }

    List<Firmado> firmados(String claveDeBorrador, String tabla, String fila, Instant al) {
        return jdbc.sql(
                        """
                        SELECT 'SOLICITAR' AS accion, s.papel, s.persona, s.nombre, s.puesto,
                               s.area_de_quien AS area, s.instrucciones AS nota, '' AS oficio,
                               s.momento, 0 AS numero, s.id
                        FROM rendicion.solicitud s JOIN rendicion.borrador b ON b.id = s.borrador_id
                        WHERE b.clave = :clave AND s.seccion = :tabla AND s.momento <= :al
                          AND (cardinality(s.filas) = 0 OR :fila = ANY (s.filas))
                        UNION ALL
                        SELECT a.accion, a.papel, a.persona, a.nombre, a.puesto, a.area, a.nota,
                               coalesce(a.oficio, ''), a.momento, a.numero, s.id
                        FROM rendicion.acto a JOIN rendicion.solicitud s ON s.id = a.solicitud_id
                        JOIN rendicion.borrador b ON b.id = s.borrador_id
                        WHERE b.clave = :clave AND s.seccion = :tabla AND a.momento <= :al
                          AND (cardinality(s.filas) = 0 OR :fila = ANY (s.filas))
                        ORDER BY momento, id, numero
                        """)
                .param("clave", claveDeBorrador)
                .param("tabla", tabla)
                .param("fila", fila)
                .param("al", utc(al))
                .query((f, n) ->
                        new Firmado(
                                f.getObject("id", UUID.class),
                                f.getString("accion"),
                                f.getString("papel"),
                                f.getString("persona"),
                                f.getString("nombre"),
                                f.getString("puesto"),
                                f.getString("area"),
                                f.getString("nota"),
                                f.getString("oficio"),
                                f.getObject("momento", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static CeldaDeCifra celda(ResultSet f, int n) throws SQLException {
        return new CeldaDeCifra(
                f.getLong("id"),
                f.getObject("documento", UUID.class),
                f.getString("clase"),
                f.getString("clave"),
                f.getInt("entrega"),
                f.getString("titulo"),
                f.getString("huella"),
                f.getString("tabla"),
                f.getString("fila"),
                f.getInt("orden"),
                f.getString("columna"),
                f.getString("valor"),
                f.getString("archivo"),
                f.getInt("linea"),
                f.getString("capturado_por"),
                f.getObject("capturado_en", OffsetDateTime.class).toInstant());
    }

    static Instant instante(ResultSet f, int columna) throws SQLException {
        return f.getObject(columna, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }
}
