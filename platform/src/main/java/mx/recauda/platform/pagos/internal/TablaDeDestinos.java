package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.pagos.Comprobacion.Cajones;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where the money of each payment is. */
@Component
class TablaDeDestinos {

    private final JdbcClient jdbc;

    TablaDeDestinos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void guarda(List<Destino> destinos) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.destino (pago_id, asiento, fondo, destino, banco, dia, importe_centavos)
                        SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                            ?::bigint[])
                        """)
                .params(
                        textos(destinos, d -> d.pago().toString()),
                        textos(destinos, Destino::asiento),
                        textos(destinos, d -> d.fondo().name()),
                        textos(destinos, d -> d.cual().name()),
                        textos(destinos, Destino::banco),
                        textos(destinos, d -> d.dia().toString()),
                        destinos.stream().mapToLong(d -> d.importe().centavos()).toArray())
                .update();
    }

    /** Where the money of a payment is. */
    Cajones de(UUID pago) {
        return jdbc.sql(
                        """
                        SELECT coalesce(sum(importe_centavos) FILTER (WHERE destino = 'APLICADO'), 0)::bigint AS aplicado,
                            coalesce(sum(importe_centavos) FILTER (WHERE destino = 'POR_IDENTIFICAR'), 0)::bigint AS espera,
                            coalesce(sum(importe_centavos) FILTER (WHERE destino = 'EXCEDENTE'), 0)::bigint AS excedente,
                            coalesce(sum(importe_centavos) FILTER (WHERE destino = 'DEVOLUCION'), 0)::bigint AS devolucion
                        FROM pagos.destino WHERE pago_id = ?
                        """)
                .param(pago)
                .query((ResultSet fila, int numero) ->
                        new Cajones(
                                Importe.deCentavos(fila.getLong("aplicado")),
                                Importe.deCentavos(fila.getLong("espera")),
                                Importe.deCentavos(fila.getLong("excedente")),
                                Importe.deCentavos(fila.getLong("devolucion"))))
                .single();
    }

    /** The payment whose money an entry moves. */
    UUID pagoDe(String asiento) {
        return jdbc.sql("SELECT DISTINCT pago_id FROM pagos.destino WHERE asiento = ?")
                .param(asiento)
                .query(UUID.class)
                .single();
    }

    private static String[] textos(List<Destino> destinos, Function<Destino, String> campo) {
        return destinos.stream().map(campo).toArray(String[]::new);
    }
}
