package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.pagos.Devoluciones.Disponible;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose each payment is, once it is known. */
@Component
class PagosDelPatron {

    // Of a payment that waited, whoever it was approved for last; its office is that of the
    // proposal.
    private static final String CONOCIDOS =
            """
            SELECT p.id, p.banco, p.operacion, p.pagado_el, p.motivo, coalesce(co.registro_id, pr.registro_id, p.registro_id) AS registro_id,
                coalesce(co.oficina, nullif(pr.oficina, ''), p.oficina) AS oficina
            FROM pagos.pago p
            LEFT JOIN LATERAL (SELECT q.registro_id, q.oficina FROM pagos.acto a JOIN pagos.acto q ON q.id = a.sobre_id
                WHERE a.pago_id = p.id AND a.tipo = 'APROBAR'
                  AND NOT EXISTS (SELECT FROM pagos.acto d WHERE d.sobre_id = a.id)
                ORDER BY a.numero DESC LIMIT 1) pr ON true
            LEFT JOIN LATERAL (SELECT c.registro_id, c.oficina FROM pagos.correccion c
                JOIN LATERAL (SELECT a.tipo FROM pagos.correccion_acto a WHERE a.correccion_id = c.id
                    ORDER BY a.numero DESC LIMIT 1) u ON u.tipo = 'APRUEBA'
                WHERE c.pago_id = p.id AND c.tipo = 'REAPLICACION' ORDER BY c.numero DESC LIMIT 1) co ON true
            """;

    // A payment may be seen that is another's now: of the employer it was first applied to.
    private static final String EN_EL_ALCANCE =
            """
            (base.alcance_nacional() OR registro_id = ANY (base.alcance_registros())
                OR oficina = ANY (base.alcance_oficinas()) OR left(oficina, 2) = ANY (base.alcance_oficinas()))
            """;

    private final JdbcClient jdbc;
    private final TablaDePagos pagos;

    PagosDelPatron(JdbcClient jdbc, TablaDePagos pagos) {
        this.jdbc = jdbc;
        this.pagos = pagos;
    }

    /**
     * Whoever moves the same payment, or posts a payment of whose it is or of some other registros,
     * waits until this transaction ends. The payment first: whose it is changes only under its
     * lock.
     */
    void unoALaVez(UUID pago, Set<UUID> otros) {
        pagos.unoALaVez("pago:" + pago);
        Set<UUID> registros = new HashSet<>(otros);
        busca(pago).map(Conocido::registro).ifPresent(registros::add);
        pagos.unoALaVez(registros);
    }

    /** A payment whose employer is known. */
    record Conocido(
            UUID pago,
            String banco,
            String operacion,
            LocalDate dia,
            UUID registro,
            String oficina) {}

    Optional<Conocido> busca(UUID pago) {
        return jdbc.sql(
                        "SELECT * FROM ("
                                + CONOCIDOS
                                + ") x WHERE id = ? AND registro_id IS NOT NULL AND "
                                + EN_EL_ALCANCE)
                .param(pago)
                .query((ResultSet fila, int numero) ->
                        new Conocido(
                                fila.getObject("id", UUID.class),
                                fila.getString("banco"),
                                fila.getString("operacion"),
                                fila.getObject("pagado_el", LocalDate.class),
                                fila.getObject("registro_id", UUID.class),
                                fila.getString("oficina")))
                .optional();
    }

    /** Payments of a registro with money in excess, oldest first. */
    List<Disponible> enExceso(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT x.id, x.pagado_el, x.banco, x.operacion, d.suma,
                            CASE WHEN x.motivo IN ('PAG-013', 'PAG-015') THEN x.motivo END AS motivo FROM (%s) x
                        JOIN (SELECT pago_id, sum(importe_centavos)::bigint AS suma FROM pagos.destino
                              WHERE destino = 'EXCEDENTE' GROUP BY pago_id HAVING sum(importe_centavos) > 0) d
                            ON d.pago_id = x.id
                        WHERE x.registro_id = ? ORDER BY x.pagado_el, x.id
                        """
                                .formatted(CONOCIDOS))
                .param(registro)
                .query((ResultSet fila, int numero) ->
                        new Disponible(
                                fila.getObject("id", UUID.class),
                                fila.getObject("pagado_el", LocalDate.class),
                                fila.getString("banco"),
                                fila.getString("operacion"),
                                Importe.deCentavos(fila.getLong("suma")),
                                Optional.ofNullable(fila.getString("motivo")).orElse(""),
                                List.of()))
                .list();
    }
}
