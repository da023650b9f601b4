package mx.recauda.platform.libro.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.libro.Cobros;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

@Service
@Transactional(readOnly = true)
class CobrosEnTabla implements Cobros {

    // A payment moves receivables and no income; what is given back of an undue one moves income,
    // or the receivable of a liquidation whose income was undone.
    private static final String LINEAS =
            """
            SELECT a.id, a.origen, a.origen_id, a.efectivo, a.oficina, c.registro_id, c.rubro, c.cuota,
                c.componente, -p.importe_centavos AS importe
            FROM libro.asiento a
            JOIN libro.partida p ON p.asiento_id = a.id
            JOIN libro.cuenta c ON c.id = p.cuenta_id
            WHERE a.origen IN ('pago', 'devolucion') AND a.efectivo BETWEEN :desde AND :hasta
              AND a.transaccion < CAST(:limite AS xid8)
              AND (:oficina = '*' OR a.oficina = :oficina OR left(a.oficina, 2) = :oficina)
              AND c.fondo = ANY (:fondos::text[]) AND (:rubro = '' OR c.rubro = :rubro)
              AND (:todos OR c.registro_id = ANY (:registros::uuid[]))
              AND CASE a.origen WHEN 'pago' THEN c.clase IN ('DETERMINADO', 'LIQUIDADO') AND NOT EXISTS (
                      SELECT FROM libro.partida q JOIN libro.cuenta d ON d.id = q.cuenta_id
                      WHERE q.asiento_id = a.id AND d.clase = 'INGRESO')
                  ELSE c.clase IN ('INGRESO', 'LIQUIDADO') END
            """;

    // Due and paid are of one office, that of the determination, whatever office the registro had
    // when it paid.
    private static final String CUMPLIMIENTO =
            """
            SELECT * FROM (SELECT registro_id, coalesce(
                    (array_agg(oficina ORDER BY id DESC) FILTER (WHERE clase = 'DETERMINADO' AND devengo))[1],
                    (array_agg(oficina ORDER BY id DESC))[1]) AS oficina,
                coalesce(nullif(sum(importe) FILTER (WHERE clase = 'DETERMINADO' AND devengo), 0),
                    sum(importe) FILTER (WHERE clase = 'PROPUESTO'), 0)::bigint AS debido,
                coalesce(-sum(importe) FILTER (WHERE NOT devengo AND clase = 'DETERMINADO'
                    AND efectivo <= :vence), 0)::bigint AS oportuno,
                coalesce(-sum(importe) FILTER (WHERE NOT devengo AND clase = 'DETERMINADO'
                    AND efectivo > :vence AND efectivo <= :segundo), 0)::bigint AS segundo
            FROM (SELECT c.registro_id, c.clase, a.id, a.oficina, a.efectivo, p.importe_centavos AS importe,
                      a.origen <> 'pago' AS devengo
                  FROM libro.cuenta c
                  JOIN libro.partida p ON p.cuenta_id = c.id
                  JOIN libro.asiento a ON a.id = p.asiento_id
                  WHERE c.periodo = :periodo AND c.fondo = 'IMSS' AND c.componente = 'SUERTE_PRINCIPAL'
                    AND c.clase IN ('PROPUESTO', 'DETERMINADO') AND a.transaccion < CAST(:limite AS xid8)) x
            GROUP BY registro_id) y
            WHERE :oficina = '*' OR oficina = :oficina OR left(oficina, 2) = :oficina
            ORDER BY registro_id
            """;

    private final JdbcClient jdbc;
    private final CadenaDeBloques cadena;

    CobrosEnTabla(JdbcClient jdbc, CadenaDeBloques cadena) {
        this.jdbc = jdbc;
        this.cadena = cadena;
    }

    @Override
    public Optional<Importe> suma(Filtro filtro) {
        return consulta("SELECT sum(importe)::bigint AS suma FROM (%s) x", filtro)
                .query((ResultSet fila, int numero) ->
                        Optional.ofNullable(fila.getObject("suma", Long.class))
                                .map(Importe::deCentavos))
                .single();
    }

    @Override
    public List<Cobro> lineas(Filtro filtro, int desde, int cuantas) {
        return consulta(
                        """
                        SELECT * FROM (%s) x ORDER BY efectivo, id, rubro, cuota, componente
                        OFFSET :salta LIMIT :toma
                        """,
                        filtro)
                .param("salta", desde)
                .param("toma", cuantas)
                .query((ResultSet fila, int numero) -> cobro(fila))
                .list();
    }

    @Override
    public void recorre(Filtro filtro, int porVez, Consumer<List<Cobro>> cada) {
        List<Cobro> tanda = new ArrayList<>(porVez);
        consulta("SELECT * FROM (%s) x ORDER BY efectivo, id, rubro, cuota, componente", filtro)
                .withFetchSize(porVez)
                .query((ResultSet fila) -> {
                    tanda.add(cobro(fila));
                    if (tanda.size() == porVez) {
                        cada.accept(List.copyOf(tanda));
                        tanda.clear();
                    }
                });
        if (!tanda.isEmpty()) {
            cada.accept(List.copyOf(tanda));
        }
    }

    private static Cobro cobro(ResultSet fila) throws SQLException {
        return new Cobro(
                fila.getLong("id"),
                fila.getString("origen"),
                fila.getObject("origen_id", UUID.class),
                fila.getObject("efectivo", LocalDate.class),
                fila.getString("oficina"),
                fila.getObject("registro_id", UUID.class),
                Rubro.valueOf(fila.getString("rubro")),
                Cuota.valueOf(fila.getString("cuota")),
                Componente.valueOf(fila.getString("componente")),
                Importe.deCentavos(fila.getLong("importe")));
    }

    @Override
    public int cuantas(Filtro filtro) {
        return consulta("SELECT count(*)::int FROM (%s) x", filtro).query(Integer.class).single();
    }

    @Override
    public List<UUID> registros(Filtro filtro) {
        return consulta("SELECT DISTINCT registro_id FROM (%s) x", filtro).query(UUID.class).list();
    }

    @Override
    public List<Grupo> grupos(Filtro filtro) {
        return consulta(
                        """
                        SELECT efectivo, oficina, registro_id, rubro, sum(importe)::bigint AS importe
                        FROM (%s) x GROUP BY efectivo, oficina, registro_id, rubro
                        ORDER BY efectivo, oficina, rubro, registro_id
                        """,
                        filtro)
                .query((ResultSet fila, int numero) ->
                        new Grupo(
                                fila.getObject("efectivo", LocalDate.class),
                                fila.getString("oficina"),
                                fila.getObject("registro_id", UUID.class),
                                Rubro.valueOf(fila.getString("rubro")),
                                Importe.deCentavos(fila.getLong("importe"))))
                .list();
    }

    private JdbcClient.StatementSpec consulta(String sql, Filtro f) {
        return jdbc.sql(sql.formatted(LINEAS))
                .param("desde", f.desde())
                .param("hasta", f.hasta())
                .param("limite", cadena.limite(f.conocidoEn()))
                .param("oficina", f.oficina())
                .param("fondos", f.fondos().stream().map(Enum::name).toArray(String[]::new))
                .param("rubro", f.rubro().map(Enum::name).orElse(""))
                .param("todos", f.registros().isEmpty())
                .param(
                        "registros",
                        f.registros().stream()
                                .flatMap(r -> r.stream())
                                .map(UUID::toString)
                                .toArray(String[]::new));
    }

    @Override
    public List<Cumplimiento> cumplimiento(
            Mes periodo, LocalDate vence, LocalDate segundo, Instant conocidoEn, String oficina) {
        return jdbc.sql(CUMPLIMIENTO)
                .param("periodo", periodo.primerDia())
                .param("vence", vence)
                .param("segundo", segundo)
                .param("limite", cadena.limite(conocidoEn))
                .param("oficina", oficina)
                .query((ResultSet fila, int numero) ->
                        new Cumplimiento(
                                fila.getObject("registro_id", UUID.class),
                                fila.getString("oficina"),
                                Importe.deCentavos(fila.getLong("debido")),
                                Importe.deCentavos(fila.getLong("oportuno")),
                                Importe.deCentavos(fila.getLong("segundo"))))
                .list();
    }
}
