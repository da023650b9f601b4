package mx.recauda.platform.libro.internal;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.libro.Deudas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional(readOnly = true)
class DeudasEnTabla implements Deudas {

    // By the place in the arrays, so that what each account is of is not read again; OFFSET 0 and
    // the sum keep each look by its index, whatever the size of the ledger when the plan was made.
    private static final String DEUDAS =
            """
            SELECT l.lugar::int, c.clase, c.rubro, c.cuota, c.componente, p.saldo, p.ultimo, c.id
            FROM unnest(?::uuid[], ?::date[]) WITH ORDINALITY AS l(registro, periodo, lugar)
            CROSS JOIN LATERAL (
                SELECT * FROM libro.cuenta c
                WHERE c.registro_id = l.registro AND c.periodo = l.periodo
                  AND c.clase IN ('DETERMINADO', 'LIQUIDADO') OFFSET 0) c
            CROSS JOIN LATERAL (
                SELECT sum(p.importe_centavos)::bigint AS saldo, max(p.efectivo) AS ultimo
                FROM libro.partida p WHERE p.cuenta_id = c.id) p
            WHERE p.ultimo IS NOT NULL
            """;

    private static final String MOVIMIENTOS =
            """
            SELECT c.*, p.asiento_id, p.efectivo, p.importe_centavos
            FROM unnest(?::uuid[], ?::date[]) AS l(registro, periodo)
            CROSS JOIN LATERAL (
                SELECT * FROM libro.cuenta c
                WHERE c.registro_id = l.registro AND c.periodo = l.periodo
                  AND c.clase IN ('PROPUESTO', 'DETERMINADO', 'LIQUIDADO', 'EXCEDENTE', 'INGRESO')
                OFFSET 0) c
            CROSS JOIN LATERAL (
                SELECT * FROM libro.partida p WHERE p.cuenta_id = c.id OFFSET 0) p
            ORDER BY p.efectivo, p.asiento_id, c.id
            """;

    private final JdbcClient jdbc;
    private final NumerosDeCuenta numeros;

    DeudasEnTabla(JdbcClient jdbc, NumerosDeCuenta numeros) {
        this.jdbc = jdbc;
        this.numeros = numeros;
    }

    @Override
    public List<Deuda> de(Collection<Lugar> lugares) {
        List<Lugar> pedidos = List.copyOf(lugares);
        Map<Cuenta, Long> leidos = new HashMap<>();
        List<Deuda> deudas = new ArrayList<>();
        jdbc.sql(DEUDAS)
                .params(registros(pedidos), periodos(pedidos))
                .query((ResultSet fila) -> {
                    Deuda deuda = deuda(pedidos.get(fila.getInt(1) - 1), fila);
                    deudas.add(deuda);
                    leidos.put(deuda.cuenta(), fila.getLong(8));
                });
        numeros.anota(leidos);
        return deudas;
    }

    @Override
    public Map<Lugar, List<MovimientoDeCuenta>> movimientos(Collection<Lugar> lugares) {
        List<Lugar> pedidos = List.copyOf(lugares);
        Devengos devengos = new Devengos();
        jdbc.sql(MOVIMIENTOS)
                .params(registros(pedidos), periodos(pedidos))
                .query((ResultSet fila) ->
                        devengos.agrega(
                                fila.getLong("asiento_id"),
                                Columnas.cuenta(fila),
                                fila.getObject("efectivo", LocalDate.class),
                                Importe.deCentavos(fila.getLong("importe_centavos"))));
        Map<Lugar, List<MovimientoDeCuenta>> porLugar = new HashMap<>();
        devengos.movimientos()
                .forEach((registro, suyos) ->
                        suyos.forEach(m ->
                                porLugar.computeIfAbsent(
                                                new Lugar(
                                                        registro,
                                                        m.cuenta().periodo().orElseThrow()),
                                                nuevo -> new ArrayList<>())
                                        .add(m)));
        return porLugar;
    }

    private static Deuda deuda(Lugar lugar, ResultSet fila) throws SQLException {
        Cuenta cuenta =
                new Cuenta(
                        Clase.valueOf(fila.getString(2)),
                        Optional.of(lugar.registro()),
                        Optional.of(lugar.periodo()),
                        Rubro.valueOf(fila.getString(3)),
                        Cuota.valueOf(fila.getString(4)),
                        Componente.valueOf(fila.getString(5)));
        return new Deuda(
                cuenta, Importe.deCentavos(fila.getLong(6)), fila.getObject(7, LocalDate.class));
    }

    private static String[] registros(List<Lugar> lugares) {
        return lugares.stream().map(Lugar::registro).map(UUID::toString).toArray(String[]::new);
    }

    private static String[] periodos(List<Lugar> lugares) {
        return lugares.stream()
                .map(Lugar::periodo)
                .map(Mes::primerDia)
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }
}
