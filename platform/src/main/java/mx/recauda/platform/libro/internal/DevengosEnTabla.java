package mx.recauda.platform.libro.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.platform.libro.Devengos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Service
@Transactional(readOnly = true)
class DevengosEnTabla implements Devengos {

    // Income is the other side of every debt, whichever class the receivable is of.
    private static final String DE_ACTOS =
            """
            SELECT e.acto, e.id, e.oficina, c.rubro, c.cuota, sum(-p.importe_centavos)::bigint AS importe
            FROM (SELECT a.origen_id AS acto, a.id, a.oficina, a.transaccion
                  FROM libro.asiento a
                  WHERE a.origen_id = ANY (:actos::uuid[]) AND a.reversa_de IS NULL
                  UNION ALL
                  SELECT o.origen_id, r.id, r.oficina, r.transaccion
                  FROM libro.asiento o JOIN libro.asiento r ON r.reversa_de = o.id
                  WHERE o.origen_id = ANY (:actos::uuid[])) e
            JOIN libro.partida p ON p.asiento_id = e.id
            JOIN libro.cuenta c ON c.id = p.cuenta_id
            WHERE e.transaccion < CAST(:limite AS xid8)
              AND c.clase = 'INGRESO' AND c.componente = 'SUERTE_PRINCIPAL'
            GROUP BY e.acto, e.id, e.oficina, c.rubro, c.cuota
            ORDER BY e.id, c.rubro, c.cuota
            """;

    private static final String CUANTOS =
            """
            SELECT count(*)::int FROM (%s) d
            WHERE (d.rubro, d.cuota) IN (SELECT * FROM unnest(:rubros::text[], :cuotas::text[]))
            """
                    .formatted(DE_ACTOS);

    private final JdbcClient jdbc;
    private final CadenaDeBloques cadena;

    DevengosEnTabla(JdbcClient jdbc, CadenaDeBloques cadena) {
        this.jdbc = jdbc;
        this.cadena = cadena;
    }

    @Override
    public int cuantos(Collection<UUID> actos, Instant conocidoEn, Collection<Linea> lineas) {
        return jdbc.sql(CUANTOS)
                .param("actos", actos.stream().map(UUID::toString).toArray(String[]::new))
                .param("limite", cadena.limite(conocidoEn))
                .param("rubros", lineas.stream().map(l -> l.rubro().name()).toArray(String[]::new))
                .param("cuotas", lineas.stream().map(l -> l.cuota().name()).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Devengo> deActos(Collection<UUID> actos, Instant conocidoEn) {
        return jdbc.sql(DE_ACTOS)
                .param("actos", actos.stream().map(UUID::toString).toArray(String[]::new))
                .param("limite", cadena.limite(conocidoEn))
                .query((ResultSet fila, int numero) ->
                        new Devengo(
                                fila.getObject("acto", UUID.class),
                                fila.getLong("id"),
                                fila.getString("oficina"),
                                Rubro.valueOf(fila.getString("rubro")),
                                Cuota.valueOf(fila.getString("cuota")),
                                Importe.deCentavos(fila.getLong("importe"))))
                .list();
    }
}
