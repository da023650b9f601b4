package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.PorIdentificar.Acto;
import mx.recauda.platform.pagos.PorIdentificar.Pendiente;
import mx.recauda.platform.pagos.PorIdentificar.Situacion;
import mx.recauda.platform.pagos.PorIdentificar.Suma;
import mx.recauda.platform.pagos.PorIdentificar.TipoDeActo;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables behind the queue. */
@Component
class ColaPorIdentificar {

    private static final String COLA =
            """
            SELECT p.*, coalesce(r.responsable, '') AS responsable, pr.id AS propuesta_id, CASE
                WHEN ap.id IS NOT NULL THEN 'APLICADO' WHEN pr.id IS NOT NULL THEN 'PROPUESTO'
                WHEN r.responsable IS NOT NULL THEN 'EN_TRABAJO' ELSE 'SIN_RESPONSABLE' END AS situacion,
                coalesce(ap.sobre_id, pr.id) AS acto_id
            FROM pagos.pago p
            LEFT JOIN LATERAL (SELECT a.responsable FROM pagos.acto a
                WHERE a.pago_id = p.id AND a.tipo = 'ASIGNAR' ORDER BY a.numero DESC LIMIT 1) r ON true
            LEFT JOIN LATERAL (SELECT a.id FROM pagos.acto a
                WHERE a.pago_id = p.id AND a.tipo = 'PROPONER'
                  AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
                ORDER BY a.numero DESC LIMIT 1) pr ON true
            LEFT JOIN LATERAL (SELECT a.id, a.sobre_id FROM pagos.acto a
                WHERE a.pago_id = p.id AND a.tipo = 'APROBAR'
                  AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
                ORDER BY a.numero DESC LIMIT 1) ap ON true
            WHERE p.destino = 'POR_IDENTIFICAR' AND (ap.id IS NOT NULL OR 0 <> (
                SELECT coalesce(sum(d.importe_centavos), 0) FROM pagos.destino d
                WHERE d.pago_id = p.id AND d.destino = 'POR_IDENTIFICAR'))
            """;

    private final JdbcClient jdbc;
    private final FechaDeOperacion fecha;

    ColaPorIdentificar(JdbcClient jdbc, FechaDeOperacion fecha) {
        this.jdbc = jdbc;
        this.fecha = fecha;
    }

    List<Pendiente> cola(Optional<Situacion> situacion, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM (%s) x
                        WHERE situacion = :situacion OR (:situacion = '' AND situacion <> 'APLICADO')
                        ORDER BY pagado_el, id OFFSET :desde LIMIT :cuantos
                        """
                                .formatted(COLA))
                .param("situacion", situacion.map(Enum::name).orElse(""))
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> pendiente(fila))
                .list();
    }

    Map<Situacion, Suma> sumas() {
        Map<Situacion, Suma> sumas = new EnumMap<>(Situacion.class);
        RowCallbackHandler suma =
                fila ->
                        sumas.put(
                                Situacion.valueOf(fila.getString("situacion")),
                                new Suma(
                                        fila.getInt("pagos"),
                                        Importe.deCentavos(fila.getLong("suma")),
                                        fila.getObject("desde", LocalDate.class)));
        jdbc.sql(
                        """
                        SELECT situacion, count(*)::int AS pagos, sum(importe_centavos)::bigint AS suma,
                            min(pagado_el) AS desde
                        FROM (%s) x GROUP BY situacion
                        """
                                .formatted(COLA))
                .query(suma);
        return sumas;
    }

    Optional<Pendiente> busca(UUID pago) {
        return jdbc.sql(COLA + " AND p.id = :pago")
                .param("pago", pago)
                .query((ResultSet fila, int numero) -> pendiente(fila))
                .optional();
    }

    /**
     * Payments that wait because what they pay was not known, and of which nobody but people has
     * proposed anything, in the order of their names from the one after a given one on.
     */
    List<UUID> porReintentar(String sistema, UUID ultimo, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT id FROM (%s) x
                        WHERE motivo IN ('PAG-004', 'PAG-010') AND id > :ultimo
                          AND situacion IN ('SIN_RESPONSABLE', 'EN_TRABAJO')
                          AND NOT EXISTS (SELECT FROM pagos.acto a WHERE a.pago_id = x.id
                              AND a.tipo = 'PROPONER' AND a.hecho_por = :sistema)
                        ORDER BY id LIMIT :cuantos
                        """
                                .formatted(COLA))
                .param("sistema", sistema)
                .param("ultimo", ultimo)
                .param("cuantos", cuantos)
                .query(UUID.class)
                .list();
    }

    /** The payment as the bank told it. */
    PagoDeBanco pago(UUID pago) {
        return jdbc.sql("SELECT * FROM pagos.pago WHERE id = ?")
                .param(pago)
                .query((ResultSet fila, int numero) -> TablaDePagos.pago(fila))
                .single();
    }

    private Pendiente pendiente(ResultSet fila) throws SQLException {
        LocalDate dia = fila.getObject("pagado_el", LocalDate.class);
        String responsable = fila.getString("responsable");
        return new Pendiente(
                fila.getObject("id", UUID.class),
                fila.getString("banco"),
                fila.getString("operacion"),
                fila.getString("referencia"),
                Importe.deCentavos(fila.getLong("importe_centavos")),
                dia,
                fila.getString("motivo"),
                Optional.ofNullable(fila.getObject("linea_id", UUID.class)),
                (int) Math.max(0, ChronoUnit.DAYS.between(dia, fecha.hoy())),
                Optional.of(responsable).filter(r -> !r.isEmpty()),
                Situacion.valueOf(fila.getString("situacion")),
                Optional.ofNullable(fila.getObject("acto_id", UUID.class)).flatMap(this::acto));
    }

    private Optional<Acto> acto(UUID id) {
        return jdbc.sql("SELECT * FROM pagos.acto WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> acto(fila))
                .optional();
    }

    List<Acto> actos(UUID pago) {
        return jdbc.sql("SELECT * FROM pagos.acto WHERE pago_id = ? ORDER BY numero")
                .param(pago)
                .query((ResultSet fila, int numero) -> acto(fila))
                .list();
    }

    private static Acto acto(ResultSet fila) throws SQLException {
        Array adeudos = fila.getArray("adeudos");
        return new Acto(
                fila.getObject("id", UUID.class),
                TipoDeActo.valueOf(fila.getString("tipo")),
                Optional.ofNullable(fila.getObject("sobre_id", UUID.class)),
                Optional.ofNullable(fila.getObject("registro_id", UUID.class)),
                Set.of((String[]) adeudos.getArray()),
                fila.getString("responsable"),
                fila.getString("motivo"),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                fila.getString("hecho_por"));
    }

    /** Keeps an act; the moment and whoever acts are in it. */
    void guarda(UUID pago, String oficina, Acto acto) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.acto (id, pago_id, tipo, sobre_id, registro_id, oficina, adeudos,
                            responsable, motivo, hecho_en, hecho_por)
                        VALUES (?, ?, ?, nullif(?, '')::uuid, nullif(?, '')::uuid, ?, ?::text[], ?, ?, ?, ?)
                        """)
                .params(
                        acto.id(),
                        pago,
                        acto.tipo().name(),
                        acto.sobre().map(UUID::toString).orElse(""),
                        acto.registro().map(UUID::toString).orElse(""),
                        oficina,
                        acto.adeudos().stream().sorted().toArray(String[]::new),
                        acto.responsable(),
                        acto.motivo(),
                        enUtc(acto.hechoEn()),
                        acto.hechoPor())
                .update();
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
