package mx.recauda.platform.pagos.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The operation of a bank behind an act: of a payment, its own; of a refund, that which paid it.
 */
@Component
class OperacionesDeBanco {

    /** Money that has not left a bank. */
    static final Operacion NINGUNA = new Operacion("", "", "", "");

    private static final String OPERACIONES =
            """
            SELECT p.id AS acto, p.banco, p.operacion, l.archivo, p.renglon::text AS renglon
            FROM pagos.pago p JOIN pagos.lote_bancario l ON l.id = p.lote_id
            WHERE p.id = ANY (:actos::uuid[])
            UNION ALL
            SELECT a.devolucion_id, c.banco, c.operacion, '', '' FROM pagos.devolucion_acto a
            JOIN pagos.cargo c ON c.acto_id = a.id
            WHERE a.devolucion_id = ANY (:actos::uuid[]) AND a.tipo = 'PAGA'
            """;

    private final JdbcClient jdbc;

    OperacionesDeBanco(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * As the bank tells it.
     *
     * @param archivo settlement file, empty when it is money that left
     * @param renglon its line there, or empty
     */
    record Operacion(String banco, String operacion, String archivo, String renglon) {}

    Map<UUID, Operacion> de(Collection<UUID> actos) {
        Map<UUID, Operacion> halladas = new HashMap<>();
        jdbc.sql(OPERACIONES)
                .param("actos", actos.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    halladas.put(
                            fila.getObject("acto", UUID.class),
                            new Operacion(
                                    fila.getString("banco"),
                                    fila.getString("operacion"),
                                    fila.getString("archivo"),
                                    fila.getString("renglon")));
                });
        return halladas;
    }
}
