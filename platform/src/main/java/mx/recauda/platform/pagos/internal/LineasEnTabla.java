package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.EstadoDeLinea;
import mx.recauda.platform.pagos.Lineas;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional(readOnly = true)
class LineasEnTabla implements Lineas {

    /** The first parameter is today. */
    private static final String LINEAS =
            """
            SELECT l.*, p.aplicado_el, CASE
                WHEN p.aplicado_el IS NOT NULL THEN 'PAGADA'
                WHEN p.en_revision THEN 'EN_REVISION'
                WHEN p.en_exceso THEN 'EN_EXCESO'
                WHEN EXISTS (SELECT FROM pagos.intento i WHERE i.linea_id = l.id
                    AND pagos.desenlace(i.id) = 'ACEPTADO'
                    AND NOT EXISTS (SELECT FROM pagos.pago c WHERE c.linea_id = l.id
                        AND c.banco = i.banco AND c.operacion = i.operacion)) THEN 'COBRADA'
                WHEN EXISTS (SELECT FROM pagos.intento i WHERE i.linea_id = l.id
                    AND NOT EXISTS (SELECT FROM pagos.intento_respuesta r WHERE r.intento_id = i.id))
                    THEN 'EN_DUDA'
                WHEN l.vigencia < :hoy THEN 'VENCIDA' ELSE 'VIGENTE' END AS estado
            FROM pagos.linea l
            LEFT JOIN LATERAL (
                SELECT min(d.dia) FILTER (WHERE d.destino = 'APLICADO') AS aplicado_el,
                    coalesce(bool_or(d.destino = 'POR_IDENTIFICAR'), false) AS en_revision,
                    coalesce(bool_or(d.destino = 'EXCEDENTE'), false) AS en_exceso
                FROM (SELECT x.destino, min(x.dia) AS dia FROM pagos.destino x
                      WHERE x.pago_id IN (SELECT id FROM pagos.pago WHERE linea_id = l.id)
                        AND NOT EXISTS (SELECT FROM pagos.acto a JOIN pagos.acto q ON q.id = a.sobre_id
                            WHERE a.pago_id = x.pago_id AND a.tipo = 'APROBAR' AND q.registro_id <> l.registro_id
                              AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id))
                        AND NOT EXISTS (SELECT FROM pagos.correccion c WHERE c.pago_id = x.pago_id
                            AND (SELECT a.tipo FROM pagos.correccion_acto a WHERE a.correccion_id = c.id
                                ORDER BY a.numero DESC LIMIT 1) IN ('APRUEBA', 'REQUIERE', 'EXIGE'))
                      GROUP BY x.pago_id, x.destino HAVING sum(x.importe_centavos) <> 0) d
            ) p ON true
            """;

    private final JdbcClient jdbc;
    private final FechaDeOperacion fecha;

    LineasEnTabla(JdbcClient jdbc, FechaDeOperacion fecha) {
        this.jdbc = jdbc;
        this.fecha = fecha;
    }

    @Override
    public List<Listada> lista(Filtro filtro, int desde, int cuantas) {
        return con(
                        """
                        SELECT * FROM (%s %s) x WHERE :estado IN ('', estado)
                        ORDER BY generada_en DESC, numero DESC OFFSET :desde LIMIT :cuantas
                        """,
                        filtro.registro())
                .param("estado", filtro.estado().map(Enum::name).orElse(""))
                .param("desde", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> listada(fila))
                .list();
    }

    @Override
    public Map<EstadoDeLinea, Integer> porEstado(Optional<UUID> registro) {
        Map<EstadoDeLinea, Integer> cuantas = new EnumMap<>(EstadoDeLinea.class);
        RowCallbackHandler suma =
                fila ->
                        cuantas.put(
                                EstadoDeLinea.valueOf(fila.getString("estado")),
                                fila.getInt("cuantas"));
        con("SELECT estado, count(*)::int AS cuantas FROM (%s %s) x GROUP BY estado", registro)
                .query(suma);
        return cuantas;
    }

    @Override
    public Optional<Listada> busca(UUID id) {
        return jdbc.sql(LINEAS + "WHERE l.id = :id")
                .param("hoy", fecha.hoy())
                .param("id", id)
                .query((ResultSet fila, int numero) -> listada(fila))
                .optional();
    }

    private JdbcClient.StatementSpec con(String sql, Optional<UUID> registro) {
        String donde = registro.isPresent() ? "WHERE l.registro_id = :registro" : "";
        JdbcClient.StatementSpec orden =
                jdbc.sql(sql.formatted(LINEAS, donde)).param("hoy", fecha.hoy());
        return registro.map(r -> orden.param("registro", r)).orElse(orden);
    }

    private static Listada listada(ResultSet fila) throws SQLException {
        return new Listada(
                fila.getObject("id", UUID.class),
                new LineaDeCaptura(
                        fila.getLong("numero"),
                        fila.getObject("vigencia", LocalDate.class),
                        Importe.deCentavos(fila.getLong("importe_centavos"))),
                fila.getObject("registro_id", UUID.class),
                fila.getObject("generada_en", OffsetDateTime.class).toInstant(),
                fila.getString("generada_por"),
                EstadoDeLinea.valueOf(fila.getString("estado")),
                Optional.ofNullable(fila.getObject("aplicado_el", LocalDate.class)));
    }
}
