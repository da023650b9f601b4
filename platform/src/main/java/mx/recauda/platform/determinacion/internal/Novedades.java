package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.Emisiones.Pendiente;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Marks the registros of which affiliation learned something, and says which are to be derived. */
@Component
class Novedades {

    // Its month was emitted as known before, with a proposal of its own or whole with the office
    // (then it had nobody, was parked or did not exist yet); marked since, and not emitted after.
    private static final String PENDIENTES =
            """
            FROM determinacion.marca m
            JOIN LATERAL (SELECT v.mes
                          FROM (SELECT p.mes, p.conocido_en FROM determinacion.propuesta p
                                WHERE p.registro_id = m.registro_id AND p.mes >= date_trunc('month', m.desde)
                                UNION ALL
                                SELECT e.mes, e.conocido_en FROM determinacion.emision e
                                WHERE e.clase = 'COMPLETA' AND e.oficina IN ('*', left(m.oficina, 2), m.oficina)
                                  AND e.mes >= date_trunc('month', m.desde) AND e.conocido_en < m.conocido_en
                                  AND EXISTS (SELECT FROM determinacion.emision_cierre c WHERE c.emision_id = e.id)
                               ) v
                          GROUP BY v.mes HAVING max(v.conocido_en) < m.conocido_en) u ON true
            CROSS JOIN LATERAL (SELECT coalesce(nullif(m.registro, ''),
                                    (SELECT p.registro FROM determinacion.propuesta p
                                     WHERE p.registro_id = m.registro_id ORDER BY p.emitida_en DESC LIMIT 1)
                                ) AS registro) n
            WHERE n.registro IS NOT NULL
              AND NOT EXISTS (SELECT FROM determinacion.emision_resultado x
                              JOIN determinacion.emision e ON e.id = x.emision_id
                              WHERE x.registro_id = m.registro_id AND e.mes = u.mes
                                AND e.conocido_en >= m.conocido_en AND x.estado <> 'APARTADA')
            """;

    private final JdbcClient jdbc;
    private final EmpleosParaCuotas empleos;
    private final TransactionTemplate transaccion;
    private final Clock reloj;

    Novedades(
            JdbcClient jdbc,
            EmpleosParaCuotas empleos,
            PlatformTransactionManager transacciones,
            Clock reloj) {
        this.jdbc = jdbc;
        this.empleos = empleos;
        this.transaccion = new TransactionTemplate(transacciones);
        this.reloj = reloj;
    }

    // Not @ApplicationModuleListener: its transaction begins before the scope is told, and another
    // one inside would hold two connections; as many listeners as the pool has would wait for ever.
    @Async
    @TransactionalEventListener
    void al(CambioDeAfiliacion cambio) {
        Alcances.nacional(() -> transaccion.executeWithoutResult(estado -> marca(cambio)));
    }

    private void marca(CambioDeAfiliacion cambio) {
        PatronConocido patron =
                empleos.patron(cambio.registro(), cambio.desde(), cambio.conocidoEn())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "a change of a registro that affiliation does not know: "
                                                + cambio.registro()));
        jdbc.sql(
                        """
                        INSERT INTO determinacion.marca (id, registro_id, oficina, registro, motivo,
                            sujeto, desde, conocido_en, marcada_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                        """)
                .params(
                        cambio.id(),
                        cambio.registro(),
                        patron.oficina(),
                        patron.registro().valor(),
                        cambio.motivo().name(),
                        cambio.sujeto(),
                        cambio.desde(),
                        TablaDePropuestas.enUtc(cambio.conocidoEn()),
                        TablaDePropuestas.enUtc(reloj.instant()))
                .update();
    }

    /** The registros of a month to derive again as known at an instant, by number. */
    List<Registro> registros(String oficina, Mes mes, Instant conocidoEn) {
        return jdbc.sql(
                        "SELECT DISTINCT ON (n.registro, m.registro_id) m.registro_id, n.registro, m.oficina "
                                + PENDIENTES
                                + """
                                AND u.mes = :mes AND m.conocido_en <= :conocido
                                AND (:oficina = '*' OR m.oficina = :oficina OR left(m.oficina, 2) = :oficina)
                                ORDER BY n.registro, m.registro_id, m.conocido_en DESC, m.id DESC
                                """)
                .param("mes", mes.primerDia())
                .param("conocido", TablaDePropuestas.enUtc(conocidoEn))
                .param("oficina", oficina)
                .query((ResultSet fila, int numero) ->
                        new Registro(
                                fila.getObject("registro_id", UUID.class),
                                fila.getString("registro"),
                                fila.getString("oficina")))
                .list();
    }

    /** What is to be derived again in the scope, oldest month first. */
    List<Pendiente> pendientes(int cuantos) {
        return jdbc.sql(
                        "SELECT m.oficina, u.mes, count(DISTINCT m.registro_id)::int AS registros "
                                + PENDIENTES
                                + " GROUP BY m.oficina, u.mes ORDER BY u.mes, m.oficina LIMIT ?")
                .param(cuantos)
                .query((ResultSet fila, int numero) ->
                        new Pendiente(
                                fila.getString("oficina"),
                                Mes.de(fila.getObject("mes", LocalDate.class)),
                                fila.getInt("registros")))
                .list();
    }
}
