package mx.recauda.platform.pagos.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
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

    private static String[] textos(List<Destino> destinos, Function<Destino, String> campo) {
        return destinos.stream().map(campo).toArray(String[]::new);
    }
}
