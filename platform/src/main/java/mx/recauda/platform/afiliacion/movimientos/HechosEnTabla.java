package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Vigencia;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Facts about workers, read and added by sets. */
@Component
public class HechosEnTabla {

    private final JdbcClient jdbc;

    HechosEnTabla(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every fact known now of the given workers under one registro, by worker. */
    public Map<UUID, List<Hecho>> de(UUID registro, Collection<UUID> trabajadores) {
        Map<UUID, List<Hecho>> hechos = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        hechos.computeIfAbsent(
                                        fila.getObject("asegurado_id", UUID.class),
                                        quien -> new ArrayList<>())
                                .add(hecho(fila));
        jdbc.sql(
                        """
                        SELECT m.asegurado_id, m.id, m.tipo, m.fecha, m.efecto, m.sbc_centavos, m.tipo_de_salario,
                            m.jornada, m.tipo_de_trabajador, m.recibido_en, m.conocido_en, m.anula_id
                        FROM unnest(?::uuid[]) AS t(id)
                        JOIN afiliacion.movimiento m ON m.asegurado_id = t.id AND m.registro_id = ?
                        """)
                .params(textos(trabajadores), registro)
                .query(junta);
        return hechos;
    }

    /** Days of incapacity certified for the given workers, whatever the registro, by worker. */
    public Map<UUID, List<Vigencia>> incapacidades(Collection<UUID> trabajadores) {
        Map<UUID, List<Vigencia>> dias = new HashMap<>();
        RowCallbackHandler junta =
                fila ->
                        dias.computeIfAbsent(
                                        fila.getObject("asegurado_id", UUID.class),
                                        quien -> new ArrayList<>())
                                .add(
                                        Vigencia.entre(
                                                fila.getObject("desde", LocalDate.class),
                                                fila.getObject("hasta", LocalDate.class)));
        jdbc.sql(
                        """
                        SELECT i.asegurado_id, lower(i.vigencia) AS desde, upper(i.vigencia) - 1 AS hasta
                        FROM unnest(?::uuid[]) AS t(id)
                        JOIN afiliacion.incapacidad i ON i.asegurado_id = t.id
                        WHERE i.anula_id IS NULL AND NOT EXISTS
                            (SELECT 1 FROM afiliacion.incapacidad a WHERE a.anula_id = i.id)
                        """)
                .params((Object) textos(trabajadores))
                .query(junta);
        return dias;
    }

    /** The next numbers of fact, in order. */
    public List<Long> numeros(int cuantos) {
        return jdbc.sql(
                        "SELECT nextval('afiliacion.numero_de_movimiento') FROM generate_series(1, ?)")
                .param(cuantos)
                .query(Long.class)
                .list();
    }

    /** First day on which a fact of a lote has effect; empty when it brought none. */
    public Optional<LocalDate> primerEfecto(UUID lote) {
        return jdbc.sql(
                        """
                        SELECT efecto FROM afiliacion.movimiento WHERE lote_id = ? ORDER BY efecto LIMIT 1
                        """)
                .param(lote)
                .query(LocalDate.class)
                .optional();
    }

    /** Adds the facts of a lote. */
    public void agrega(Llegada llegada, List<Movimiento> movimientos) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, asegurado_id, tipo, fecha, efecto, oportuno,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, causa, renglon,
                            registro_id, oficina, lote_id, recibido_en, conocido_en, anotado_por)
                        SELECT t.*, ?::uuid, ?, ?::uuid, ?::timestamptz, ?::timestamptz, ?
                        FROM unnest(?::bigint[], ?::uuid[], ?::text[], ?::date[], ?::date[], ?::boolean[],
                            ?::bigint[], ?::smallint[], ?::smallint[], ?::smallint[], ?::text[], ?::int[]) AS t
                        """)
                .params(
                        llegada.registro().id(),
                        llegada.registro().oficina(),
                        llegada.lote(),
                        enUtc(llegada.recibidoEn()),
                        enUtc(llegada.conocidoEn()),
                        llegada.cuenta(),
                        movimientos.stream().mapToLong(Movimiento::id).toArray(),
                        textos(movimientos.stream().map(Movimiento::trabajador).toList()),
                        textos(movimientos.stream().map(Movimiento::tipo).toList()),
                        textos(movimientos.stream().map(m -> m.aviso().fecha()).toList()),
                        textos(movimientos.stream().map(m -> m.efecto().fecha()).toList()),
                        textos(movimientos.stream().map(m -> m.efecto().oportuno()).toList()),
                        movimientos.stream()
                                .mapToLong(m -> m.condiciones().sbc().centavos())
                                .toArray(),
                        movimientos.stream()
                                .mapToInt(m -> m.condiciones().tipoDeSalario())
                                .toArray(),
                        movimientos.stream().mapToInt(m -> m.condiciones().jornada()).toArray(),
                        movimientos.stream()
                                .mapToInt(m -> m.condiciones().tipoDeTrabajador())
                                .toArray(),
                        textos(movimientos.stream().map(Movimiento::causa).toList()),
                        movimientos.stream().mapToInt(Movimiento::renglon).toArray())
                .update();
    }

    static String[] textos(Collection<?> valores) {
        return valores.stream().map(String::valueOf).toArray(String[]::new);
    }

    static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }

    static Instant instante(ResultSet fila, String columna) throws SQLException {
        return fila.getObject(columna, OffsetDateTime.class).toInstant();
    }

    private static Hecho hecho(ResultSet fila) throws SQLException {
        long id = fila.getLong("id");
        Instant recibido = instante(fila, "recibido_en");
        Instant conocido = instante(fila, "conocido_en");
        LocalDate fecha = fila.getObject("fecha", LocalDate.class);
        LocalDate efecto = fila.getObject("efecto", LocalDate.class);
        Importe sbc = Importe.deCentavos(fila.getLong("sbc_centavos"));
        int tipoDeSalario = fila.getInt("tipo_de_salario");
        int jornada = fila.getInt("jornada");
        return switch (fila.getString("tipo")) {
            case "ALTA" ->
                    new Hecho.Alta(
                            id,
                            recibido,
                            conocido,
                            efecto,
                            new Condiciones(
                                    sbc,
                                    tipoDeSalario,
                                    jornada,
                                    fila.getInt("tipo_de_trabajador")));
            case "SALARIO" ->
                    new Hecho.Salario(
                            id, recibido, conocido, fecha, efecto, sbc, tipoDeSalario, jornada);
            case "BAJA" -> new Hecho.Baja(id, recibido, conocido, fecha, efecto);
            default -> new Hecho.Anulacion(id, recibido, conocido, fila.getLong("anula_id"));
        };
    }
}
