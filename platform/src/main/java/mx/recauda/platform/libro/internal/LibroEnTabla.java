package mx.recauda.platform.libro.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.libro.Asentado;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Control;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Movimiento;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;

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
import java.util.stream.Collectors;

@Service
@Transactional(readOnly = true)
class LibroEnTabla implements Libro {

    private static final String CUENTA =
            """
            c.clase = :clase AND c.registro_id = :registro AND c.periodo = :periodo
            AND c.rubro = :rubro AND c.cuota = :cuota AND c.componente = :componente
            """;

    private static final String AL_PUNTO =
            " AND p.efectivo <= :efectivo AND p.transaccion < CAST(:hasta AS xid8) ";

    private static final LocalDate ANTES = LocalDate.of(1, 1, 1);

    private final JdbcClient jdbc;
    private final EscritorDeAsientos escritura;
    private final LectorDeAsientos lectura;
    private final CadenaDeBloques cadena;

    LibroEnTabla(
            JdbcClient jdbc,
            EscritorDeAsientos escritura,
            LectorDeAsientos lectura,
            CadenaDeBloques cadena) {
        this.jdbc = jdbc;
        this.escritura = escritura;
        this.lectura = lectura;
        this.cadena = cadena;
    }

    @Override
    @Transactional
    public List<Asentado> asienta(List<Asiento> asientos) {
        return asientos.isEmpty() ? List.of() : escritura.asienta(asientos);
    }

    @Override
    public Optional<AsientoEscrito> busca(String clave) {
        return lectura.conClave(clave);
    }

    @Override
    public Optional<AsientoEscrito> busca(long numero) {
        return lectura.conNumero(numero);
    }

    @Override
    public List<AsientoEscrito> deOrigen(Origen origen) {
        return lectura.deOrigen(origen);
    }

    @Override
    public Importe saldo(Cuenta cuenta, Punto punto) {
        long centavos =
                consulta(
                                """
                                SELECT coalesce(sum(p.importe_centavos), 0)::bigint
                                FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                                WHERE
                                """
                                        + CUENTA
                                        + AL_PUNTO,
                                cuenta,
                                punto)
                        .query(Long.class)
                        .single();
        return Importe.deCentavos(centavos);
    }

    @Override
    public List<Saldo> saldos(UUID registro, Punto punto) {
        return jdbc.sql(
                        """
                        SELECT c.*, sum(p.importe_centavos)::bigint AS saldo
                        FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                        WHERE c.registro_id = :registro
                        """
                                + AL_PUNTO
                                + """
                                GROUP BY c.id
                                ORDER BY c.periodo, c.fondo, c.rubro, c.cuota, c.componente, c.clase
                                """)
                .param("registro", registro)
                .param("efectivo", punto.efectivo())
                .param("hasta", cadena.limite(punto.bloque()))
                .query((ResultSet fila, int numero) -> saldo(fila))
                .list();
    }

    @Override
    public List<Movimiento> movimientos(Cuenta cuenta, Punto punto, int desde, int cuantos) {
        return consulta(
                        """
                        SELECT a.id, a.clave, a.origen, a.origen_id, a.fundamento, p.efectivo,
                            p.importe_centavos,
                            sum(p.importe_centavos) OVER (ORDER BY p.efectivo, a.id)::bigint AS saldo
                        FROM libro.cuenta c
                        JOIN libro.partida p ON p.cuenta_id = c.id
                        JOIN libro.asiento a ON a.id = p.asiento_id
                        WHERE
                        """
                                + CUENTA
                                + AL_PUNTO
                                + "ORDER BY p.efectivo, a.id OFFSET :desde LIMIT :cuantos",
                        cuenta,
                        punto)
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> movimiento(fila))
                .list();
    }

    @Override
    public List<Movimiento> movimientosDespuesDe(
            Cuenta cuenta, Punto punto, Optional<Movimiento> ultimo, int cuantos) {
        return consulta(
                        """
                        SELECT a.id, a.clave, a.origen, a.origen_id, a.fundamento, p.efectivo,
                            p.importe_centavos,
                            :saldo + sum(p.importe_centavos) OVER (ORDER BY p.efectivo, p.asiento_id)::bigint
                                AS saldo
                        FROM (SELECT p.* FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                              WHERE (p.efectivo, p.asiento_id) > (:dia, :ultimo) AND
                        """
                                + CUENTA
                                + AL_PUNTO
                                + """
                                ORDER BY p.efectivo, p.asiento_id LIMIT :cuantos) p
                                JOIN libro.asiento a ON a.id = p.asiento_id
                                ORDER BY p.efectivo, p.asiento_id
                                """,
                        cuenta,
                        punto)
                .param("dia", ultimo.map(Movimiento::efectivo).orElse(ANTES))
                .param("ultimo", ultimo.map(Movimiento::asiento).orElse(0L))
                .param("saldo", ultimo.map(m -> m.saldo().centavos()).orElse(0L))
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> movimiento(fila))
                .list();
    }

    @Override
    public int cuantos(Cuenta cuenta, Punto punto) {
        return consulta(
                        """
                        SELECT count(*)::int
                        FROM libro.cuenta c JOIN libro.partida p ON p.cuenta_id = c.id
                        WHERE
                        """
                                + CUENTA
                                + AL_PUNTO,
                        cuenta,
                        punto)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void traslada(UUID registro, String oficina) {
        jdbc.sql("SELECT libro.traslada(?, ?)")
                .params(registro, oficina)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public Map<UUID, String> oficinas(Collection<UUID> registros) {
        return jdbc
                .sql("SELECT id, oficina FROM libro.registro WHERE id = ANY (?::uuid[])")
                .param(registros.stream().map(UUID::toString).distinct().toArray(String[]::new))
                .query((ResultSet fila, int numero) ->
                        Map.entry(fila.getObject("id", UUID.class), fila.getString("oficina")))
                .list()
                .stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Control> controles(Optional<String> oficina) {
        return cadena.controles(oficina);
    }

    private JdbcClient.StatementSpec consulta(String sql, Cuenta cuenta, Punto punto) {
        return jdbc.sql(sql)
                .param("clase", cuenta.clase().name())
                .param("registro", Columnas.registro(cuenta))
                .param("periodo", Columnas.periodo(cuenta))
                .param("rubro", cuenta.rubro().name())
                .param("cuota", cuenta.cuota().name())
                .param("componente", cuenta.componente().name())
                .param("efectivo", punto.efectivo())
                .param("hasta", cadena.limite(punto.bloque()));
    }

    private static Saldo saldo(ResultSet fila) throws SQLException {
        return new Saldo(
                fila.getLong("id"),
                Columnas.cuenta(fila),
                Importe.deCentavos(fila.getLong("saldo")));
    }

    private static Movimiento movimiento(ResultSet fila) throws SQLException {
        return new Movimiento(
                fila.getLong("id"),
                fila.getString("clave"),
                new Origen(fila.getString("origen"), fila.getObject("origen_id", UUID.class)),
                fila.getString("fundamento"),
                fila.getDate("efectivo").toLocalDate(),
                Importe.deCentavos(fila.getLong("importe_centavos")),
                Importe.deCentavos(fila.getLong("saldo")));
    }
}
