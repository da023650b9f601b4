package mx.recauda.platform.libro.internal;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.AsientoVisto;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.internal.CadenaDeBloques.Eslabon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional(readOnly = true)
class CuentasEnTabla implements Cuentas {

    private static final String TODOS = "";

    private static final String FILTRO =
            """
            WHERE (:registro = '' OR c.registro_id = CAST(nullif(:registro, '') AS uuid))
              AND (:desde = '' OR c.periodo >= CAST(nullif(:desde, '') AS date))
              AND (:hasta = '' OR c.periodo <= CAST(nullif(:hasta, '') AS date))
              AND (:fondo = '' OR c.fondo = :fondo)
              AND (:rubro = '' OR c.rubro = :rubro)
              AND (:clase = '' OR c.clase = :clase)
            """;

    private static final String SUMAS =
            """
            SELECT c.*, s.partidas, s.cargos, s.abonos
            FROM (SELECT * FROM libro.cuenta c %s) c
            CROSS JOIN LATERAL (
                SELECT count(*)::int AS partidas,
                    coalesce(sum(p.importe_centavos) FILTER (WHERE p.importe_centavos > 0), 0)::bigint AS cargos,
                    coalesce(sum(-p.importe_centavos) FILTER (WHERE p.importe_centavos < 0), 0)::bigint AS abonos
                FROM libro.partida p
                WHERE p.cuenta_id = c.id AND p.efectivo <= :efectivo
                  AND p.transaccion < CAST(:cierre AS xid8)) s
            ORDER BY c.periodo DESC, c.registro_id, c.fondo, c.rubro, c.cuota, c.componente, c.clase
            """;

    private static final String PAGINA =
            FILTRO
                    + """
                    ORDER BY c.periodo DESC, c.registro_id, c.fondo, c.rubro, c.cuota, c.componente, c.clase
                    OFFSET :salta LIMIT :cuantas
                    """;

    private static final String DESPUES =
            FILTRO
                    + """
                      AND (:ultima = 0 OR EXISTS (
                          SELECT FROM libro.cuenta u WHERE u.id = :ultima AND (c.periodo < u.periodo
                             OR (c.periodo = u.periodo
                                 AND (c.registro_id, c.fondo, c.rubro, c.cuota, c.componente, c.clase)
                                   > (u.registro_id, u.fondo, u.rubro, u.cuota, u.componente, u.clase)))))
                      AND (:ultima = 0 OR c.periodo <= (SELECT periodo FROM libro.cuenta WHERE id = :ultima))
                    ORDER BY c.periodo DESC, c.registro_id, c.fondo, c.rubro, c.cuota, c.componente, c.clase
                    LIMIT :cuantas
                    """;

    private static final String MOVIMIENTOS =
            """
            SELECT c.*, p.asiento_id, p.efectivo, p.importe_centavos
            FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
            WHERE c.registro_id = ANY (CAST(:registros AS uuid[]))
              AND c.clase IN ('PROPUESTO', 'DETERMINADO', 'LIQUIDADO', 'EXCEDENTE', 'INGRESO')
              AND p.efectivo <= :efectivo AND p.transaccion < CAST(:cierre AS xid8)
            ORDER BY p.efectivo, p.asiento_id, c.id
            """;

    private final JdbcClient jdbc;
    private final LectorDeAsientos lectura;
    private final CadenaDeBloques cadena;

    CuentasEnTabla(JdbcClient jdbc, LectorDeAsientos lectura, CadenaDeBloques cadena) {
        this.jdbc = jdbc;
        this.lectura = lectura;
        this.cadena = cadena;
    }

    @Override
    public List<CuentaDelLibro> busca(Filtro filtro, Punto punto, int desde, int cuantas) {
        return al(con(jdbc.sql(SUMAS.formatted(PAGINA)), filtro), punto)
                .param("salta", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> cuenta(fila))
                .list();
    }

    @Override
    public List<CuentaDelLibro> despuesDe(
            Filtro filtro, Punto punto, Optional<Long> ultima, int cuantas) {
        return al(con(jdbc.sql(SUMAS.formatted(DESPUES)), filtro), punto)
                .param("ultima", ultima.orElse(0L))
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> cuenta(fila))
                .list();
    }

    @Override
    public int cuantas(Filtro filtro) {
        return con(jdbc.sql("SELECT count(*)::int FROM libro.cuenta c " + FILTRO), filtro)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<CuentaDelLibro> cuenta(long numero, Punto punto) {
        return al(jdbc.sql(SUMAS.formatted("WHERE c.id = :numero")), punto)
                .param("numero", numero)
                .query((ResultSet fila, int lugar) -> cuenta(fila))
                .optional();
    }

    @Override
    public List<MovimientoDeCuenta> movimientosDe(UUID registro, Punto punto) {
        return movimientosDe(List.of(registro), punto).getOrDefault(registro, List.of());
    }

    @Override
    public Map<UUID, List<MovimientoDeCuenta>> movimientosDe(
            Collection<UUID> registros, Punto punto) {
        Devengos devengos = new Devengos();
        al(jdbc.sql(MOVIMIENTOS), punto)
                .param("registros", registros.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) ->
                        devengos.agrega(
                                fila.getLong("asiento_id"),
                                Columnas.cuenta(fila),
                                fila.getObject("efectivo", LocalDate.class),
                                Importe.deCentavos(fila.getLong("importe_centavos"))));
        return devengos.movimientos();
    }

    @Override
    public Optional<AsientoVisto> asiento(long numero) {
        return lectura.conNumero(numero).map(this::visto);
    }

    private AsientoVisto visto(AsientoEscrito escrito) {
        List<AsientoVisto.Linea> lineas = lineas(escrito.numero());
        return new AsientoVisto(
                escrito,
                lineas,
                uno("SELECT partidas::bigint FROM libro.asiento WHERE id = ?", escrito.numero())
                                .orElseThrow()
                                .intValue()
                        - lineas.size(),
                uno(
                        "SELECT reversa_de FROM libro.asiento WHERE id = ? AND reversa_de IS NOT NULL",
                        escrito.numero()),
                uno("SELECT id FROM libro.asiento WHERE reversa_de = ?", escrito.numero()),
                lectura.transaccion(escrito.numero())
                        .flatMap(cadena::queCierra)
                        .map(Eslabon::bloque));
    }

    private List<AsientoVisto.Linea> lineas(long numero) {
        return jdbc.sql(
                        """
                        SELECT c.*, p.importe_centavos
                        FROM libro.partida p JOIN libro.cuenta c ON c.id = p.cuenta_id
                        WHERE p.asiento_id = ?
                        ORDER BY c.periodo, c.fondo, c.rubro, c.cuota, c.componente, p.importe_centavos DESC
                        """)
                .param(numero)
                .query((ResultSet fila, int lugar) ->
                        new AsientoVisto.Linea(
                                fila.getLong("id"),
                                Columnas.cuenta(fila),
                                Importe.deCentavos(fila.getLong("importe_centavos"))))
                .list();
    }

    private Optional<Long> uno(String sql, long numero) {
        return jdbc.sql(sql).param(numero).query(Long.class).optional();
    }

    private JdbcClient.StatementSpec al(JdbcClient.StatementSpec consulta, Punto punto) {
        return consulta.param("efectivo", punto.efectivo())
                .param("cierre", cadena.limite(punto.bloque()));
    }

    private static JdbcClient.StatementSpec con(JdbcClient.StatementSpec consulta, Filtro filtro) {
        return consulta.param("registro", filtro.registro().map(UUID::toString).orElse(TODOS))
                .param("desde", filtro.desde().map(m -> m.primerDia().toString()).orElse(TODOS))
                .param("hasta", filtro.hasta().map(m -> m.primerDia().toString()).orElse(TODOS))
                .param("fondo", filtro.fondo().map(Enum::name).orElse(TODOS))
                .param("rubro", filtro.rubro().map(Enum::name).orElse(TODOS))
                .param("clase", filtro.clase().map(Enum::name).orElse(TODOS));
    }

    private static CuentaDelLibro cuenta(ResultSet fila) throws SQLException {
        return new CuentaDelLibro(
                fila.getLong("id"),
                Columnas.cuenta(fila),
                fila.getInt("partidas"),
                Importe.deCentavos(fila.getLong("cargos")),
                Importe.deCentavos(fila.getLong("abonos")));
    }
}
