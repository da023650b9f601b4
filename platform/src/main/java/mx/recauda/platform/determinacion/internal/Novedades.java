package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.CambioDeAfiliacion;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote.Registro;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.Emisiones.Pendiente;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
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

    // Already proposed as known before, marked since, and not emitted after.
    private static final String PENDIENTES =
            """
            FROM determinacion.marca m
            JOIN LATERAL (SELECT DISTINCT ON (p.mes) p.mes, p.registro, p.conocido_en
                          FROM determinacion.propuesta p
                          WHERE p.registro_id = m.registro_id
                            AND p.mes >= date_trunc('month', m.desde)
                          ORDER BY p.mes, p.emitida_en DESC, p.id DESC) u ON u.conocido_en < m.conocido_en
            WHERE NOT EXISTS (SELECT FROM determinacion.emision_resultado x
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
        // That of the listener began without scope: what is read needs one of its own.
        this.transaccion = new TransactionTemplate(transacciones);
        this.transaccion.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reloj = reloj;
    }

    @ApplicationModuleListener
    void al(CambioDeAfiliacion cambio) {
        Alcances.nacional(() -> transaccion.executeWithoutResult(estado -> marca(cambio)));
    }

    private void marca(CambioDeAfiliacion cambio) {
        empleos.patron(cambio.registro(), cambio.desde(), cambio.conocidoEn())
                .ifPresent(p ->
                        jdbc.sql(
                                        """
                                        INSERT INTO determinacion.marca (id, registro_id, oficina, motivo, sujeto,
                                            desde, conocido_en, marcada_en)
                                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                                        """)
                                .params(
                                        cambio.id(),
                                        cambio.registro(),
                                        p.oficina(),
                                        cambio.motivo().name(),
                                        cambio.sujeto(),
                                        cambio.desde(),
                                        TablaDePropuestas.enUtc(cambio.conocidoEn()),
                                        TablaDePropuestas.enUtc(reloj.instant()))
                                .update());
    }

    /** The registros of a month to derive again as known at an instant, by number. */
    List<Registro> registros(String oficina, Mes mes, Instant conocidoEn) {
        return jdbc.sql(
                        "SELECT DISTINCT m.registro_id, u.registro, m.oficina "
                                + PENDIENTES
                                + """
                                AND u.mes = :mes AND m.conocido_en <= :conocido
                                AND (:oficina = '*' OR m.oficina = :oficina OR left(m.oficina, 2) = :oficina)
                                ORDER BY u.registro
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
