package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.afiliacion.lotes.Lote.Estado;
import mx.recauda.platform.afiliacion.lotes.Lote.Sellado;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of lotes. */
@Component
class LotesEnTabla {

    private static final String CONSULTA =
            """
            SELECT l.*, r.registro AS numero_de_registro, p.nombre AS patron
            FROM afiliacion.lote l
            JOIN afiliacion.registro_patronal r ON r.id = l.registro_id
            JOIN afiliacion.patron p ON p.id = r.patron_id
            """;

    private final JdbcClient jdbc;

    LotesEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Lote> busca(UUID id) {
        return jdbc.sql(CONSULTA + "WHERE l.id = ?").param(id).query(LotesEnTabla::fila).optional();
    }

    /**
     * The lote of a content, asked for by the same, that has lines to decide, or operated and of
     * which nothing was annulled, if there is one.
     */
    Optional<Lote> conContenido(UUID registro, String huella, Solicitante solicitante) {
        return jdbc.sql(
                        CONSULTA
                                + """
                                WHERE l.registro_id = ? AND l.huella = ? AND l.solicitante = ?
                                  AND (l.estado IN ('RECIBIDO', 'EN_PROCESO')
                                       OR (l.operadas > 0 AND NOT l.algo_anulado))
                                """)
                .params(registro, huella, solicitante.name())
                .query(LotesEnTabla::fila)
                .optional();
    }

    List<Lote> recientes(Optional<UUID> registro, int desde, int cuantos) {
        return jdbc.sql(
                        CONSULTA
                                + """
                                WHERE (? = '' OR l.registro_id = nullif(?, '')::uuid)
                                ORDER BY l.recibido_en DESC, l.folio DESC OFFSET ? LIMIT ?
                                """)
                .params(
                        registro.map(UUID::toString).orElse(""),
                        registro.map(UUID::toString).orElse(""),
                        desde,
                        cuantos)
                .query(LotesEnTabla::fila)
                .list();
    }

    /** Whether another lote of the same registro, received before, has lines to decide. */
    boolean hayAnteriorSinTerminar(Lote lote) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM afiliacion.lote WHERE registro_id = ?
                            AND recibido_en < ? AND estado IN ('RECIBIDO', 'EN_PROCESO'))
                        """)
                .params(lote.registro(), enUtc(lote.recibidoEn()))
                .query(Boolean.class)
                .single();
    }

    /** The first lote of the same registro, received before, that has lines to decide. */
    Optional<Lote> anteriorSinTerminar(Lote lote) {
        return jdbc.sql(
                        CONSULTA
                                + """
                                WHERE l.registro_id = ? AND l.recibido_en < ?
                                  AND l.estado IN ('RECIBIDO', 'EN_PROCESO')
                                ORDER BY l.recibido_en LIMIT 1
                                """)
                .params(lote.registro(), enUtc(lote.recibidoEn()))
                .query(LotesEnTabla::fila)
                .optional();
    }

    int cuantos() {
        return jdbc.sql("SELECT count(*) FROM afiliacion.lote").query(Integer.class).single();
    }

    long nuevo(NuevoLote nuevo) {
        return jdbc.sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, tipo, nombre, huella,
                            documento_id, tamano, guia, lineas, incidencias, enviado_por, cuenta, solicitante,
                            recibido_en, cadena, sello)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, '')::uuid, ?, ?, ?, ?, nullif(?, '')::uuid, ?, ?, ?, ?,
                            ?) RETURNING folio
                        """)
                .params(
                        nuevo.id(),
                        nuevo.registro(),
                        nuevo.oficina(),
                        nuevo.via().name(),
                        nuevo.estado().name(),
                        nuevo.tipo().map(Enum::name).orElse(""),
                        nuevo.nombre(),
                        nuevo.huella(),
                        nuevo.documento().map(UUID::toString).orElse(""),
                        nuevo.tamano(),
                        nuevo.guia(),
                        nuevo.lineas(),
                        nuevo.incidencias(),
                        nuevo.enviadoPor().map(UUID::toString).orElse(""),
                        nuevo.cuenta(),
                        nuevo.solicitante().name(),
                        enUtc(nuevo.recibidoEn()),
                        nuevo.sello().cadena(),
                        nuevo.sello().sello())
                .query(Long.class)
                .single();
    }

    /** Adds to the counts; the last part also ends the lote. */
    void suma(UUID lote, int operadas, int rechazadas, int incidencias, Optional<Instant> fin) {
        jdbc.sql(
                        """
                        UPDATE afiliacion.lote SET operadas = operadas + ?, rechazadas = rechazadas + ?,
                            incidencias = incidencias + ?, estado = ?, terminado_en = nullif(?, '')::timestamptz
                        WHERE id = ?
                        """)
                .params(
                        operadas,
                        rechazadas,
                        incidencias,
                        (fin.isPresent() ? Estado.TERMINADO : Estado.EN_PROCESO).name(),
                        fin.map(String::valueOf).orElse(""),
                        lote)
                .update();
    }

    static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }

    private static Lote fila(ResultSet fila, int numero) throws SQLException {
        String tipo = fila.getString("tipo");
        return new Lote(
                fila.getObject("id", UUID.class),
                fila.getLong("folio"),
                fila.getObject("registro_id", UUID.class),
                fila.getString("numero_de_registro"),
                fila.getString("patron"),
                Via.valueOf(fila.getString("via")),
                Estado.valueOf(fila.getString("estado")),
                tipo.isEmpty() ? Optional.empty() : Optional.of(TipoDeAviso.valueOf(tipo)),
                fila.getString("nombre"),
                fila.getString("huella"),
                Optional.ofNullable(fila.getObject("documento_id", UUID.class)),
                fila.getLong("tamano"),
                fila.getInt("lineas"),
                fila.getInt("operadas"),
                fila.getInt("rechazadas"),
                fila.getInt("incidencias"),
                fila.getString("cuenta"),
                Solicitante.valueOf(fila.getString("solicitante")),
                fila.getObject("recibido_en", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(fila.getObject("terminado_en", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Sellado(fila.getString("cadena"), fila.getString("sello")));
    }
}
