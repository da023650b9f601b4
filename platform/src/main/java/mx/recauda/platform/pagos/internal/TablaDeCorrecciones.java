package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.correccion.ActoDeCorreccion;
import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.pagos.Correcciones.Acto;
import mx.recauda.platform.pagos.Correcciones.Correccion;
import mx.recauda.platform.pagos.Correcciones.Movido;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tables of corrections. */
@Component
class TablaDeCorrecciones {

    private static final String CORRECCIONES =
            """
            SELECT c.*, p.banco, p.operacion, p.pagado_el, p.importe_centavos
            FROM pagos.correccion c JOIN pagos.pago p ON p.id = c.pago_id
            """;

    private static final int POR_VEZ = 1_000;
    private static final String SITUADA =
            "JOIN pagos.correccion_situacion s ON s.correccion_id = c.id WHERE ";

    private final JdbcClient jdbc;

    TablaDeCorrecciones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the scope, newest first. */
    List<Correccion> lista(Optional<EstadoDeCorreccion> estado, int desde, int cuantas) {
        return lista(
                SITUADA + de(estado) + " ORDER BY s.numero DESC OFFSET ? LIMIT ?",
                Stream.concat(estado.stream().map(Enum::name), Stream.of(desde, cuantas))
                        .toArray());
    }

    /** In the same order, those that follow one. */
    List<Correccion> despues(Optional<EstadoDeCorreccion> estado, Optional<Correccion> ultima) {
        return lista(
                SITUADA + de(estado) + " AND s.numero < ? ORDER BY s.numero DESC LIMIT ?",
                Stream.concat(
                                estado.stream().map(Enum::name),
                                Stream.of(
                                        ultima.map(Correccion::numero).orElse(Long.MAX_VALUE),
                                        POR_VEZ))
                        .toArray());
    }

    private static String de(Optional<EstadoDeCorreccion> estado) {
        return estado.isPresent() ? "s.estado = ?" : "true";
    }

    /** How many of the scope there are in each state. */
    Map<EstadoDeCorreccion, Integer> porEstado() {
        Map<EstadoDeCorreccion, Integer> cuantas = new EnumMap<>(EstadoDeCorreccion.class);
        jdbc.sql("SELECT estado, count(*)::int FROM pagos.correccion_situacion GROUP BY estado")
                .query((ResultSet fila) -> {
                    cuantas.put(EstadoDeCorreccion.valueOf(fila.getString(1)), fila.getInt(2));
                });
        return cuantas;
    }

    /** Those of which nothing is kept. */
    List<UUID> sinSituar() {
        return jdbc.sql(
                        """
                        SELECT c.id FROM pagos.correccion c WHERE NOT EXISTS (
                            SELECT FROM pagos.correccion_situacion s WHERE s.correccion_id = c.id)
                        """)
                .query(UUID.class)
                .list();
    }

    /** Keeps where its acts leave it. */
    void situa(UUID id) {
        Correccion c = busca(id).orElseThrow();
        jdbc.sql(
                        """
                        INSERT INTO pagos.correccion_situacion (correccion_id, numero, estado)
                        VALUES (?, ?, ?) ON CONFLICT (correccion_id) DO UPDATE SET estado = excluded.estado
                        """)
                .params(id, c.numero(), c.estado().name())
                .update();
    }

    /** A page of them by number, after one, with what is kept of each. */
    List<Situada> situadas(long despuesDe) {
        List<Correccion> pagina =
                lista("WHERE c.numero > ? ORDER BY c.numero LIMIT ?", despuesDe, POR_VEZ);
        Map<UUID, String> anotadas = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT correccion_id, estado FROM pagos.correccion_situacion
                        WHERE correccion_id = ANY (?::uuid[])
                        """)
                .param(pagina.stream().map(c -> c.id().toString()).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    anotadas.put(fila.getObject(1, UUID.class), fila.getString(2));
                });
        return pagina.stream()
                .map(c ->
                        new Situada(
                                c.numero(),
                                c.folio(),
                                c.estado().name(),
                                anotadas.getOrDefault(c.id(), "")))
                .toList();
    }

    Optional<Correccion> busca(UUID id) {
        return lista("WHERE c.id = ?", id).stream().findFirst();
    }

    List<Correccion> delPago(UUID pago) {
        return lista("WHERE c.pago_id = ? ORDER BY c.numero", pago);
    }

    private List<Correccion> lista(String donde, Object... parametros) {
        List<Correccion> sinActos =
                jdbc.sql(CORRECCIONES + donde)
                        .params(parametros)
                        .query((ResultSet fila, int numero) -> correccion(fila))
                        .list();
        Map<UUID, List<Acto>> actos = actos(sinActos);
        return sinActos.stream()
                .map(c ->
                        new Correccion(
                                c.id(),
                                c.numero(),
                                c.tipo(),
                                c.pago(),
                                c.registro(),
                                c.oficina(),
                                c.adeudos(),
                                c.cheque(),
                                c.dia(),
                                actos.getOrDefault(c.id(), List.of())))
                .toList();
    }

    private static Correccion correccion(ResultSet fila) throws SQLException {
        return new Correccion(
                fila.getObject("id", UUID.class),
                fila.getLong("numero"),
                TipoDeCorreccion.valueOf(fila.getString("tipo")),
                movido(fila, "pago_id"),
                fila.getObject("registro_id", UUID.class),
                fila.getString("oficina"),
                Set.of((String[]) fila.getArray("adeudos").getArray()),
                fila.getString("cheque"),
                fila.getObject("dia", LocalDate.class),
                List.of());
    }

    private static Movido movido(ResultSet fila, String id) throws SQLException {
        return new Movido(
                fila.getObject(id, UUID.class),
                fila.getString("banco"),
                fila.getString("operacion"),
                fila.getObject("pagado_el", LocalDate.class),
                Importe.deCentavos(fila.getLong("importe_centavos")));
    }

    private Map<UUID, List<Acto>> actos(List<Correccion> correcciones) {
        Map<UUID, List<Acto>> actos = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT * FROM pagos.correccion_acto WHERE correccion_id = ANY (?::uuid[])
                        ORDER BY numero
                        """)
                .param(correcciones.stream().map(c -> c.id().toString()).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    actos.computeIfAbsent(
                                    fila.getObject("correccion_id", UUID.class),
                                    c -> new ArrayList<>())
                            .add(acto(fila));
                });
        return actos;
    }

    private static Acto acto(ResultSet fila) throws SQLException {
        return new Acto(
                fila.getObject("id", UUID.class),
                ActoDeCorreccion.valueOf(fila.getString("tipo")),
                fila.getObject("dia", LocalDate.class),
                fila.getString("motivo"),
                List.of((String[]) fila.getArray("asientos").getArray()),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                fila.getString("hecho_por"));
    }

    /** Payments of an operation, or that it begins, newest first; at most twenty. */
    List<Movido> pagos(String operacion) {
        return jdbc.sql(
                        """
                        SELECT * FROM pagos.pago WHERE operacion = ? OR starts_with(operacion, ?)
                        ORDER BY pagado_el DESC, id LIMIT 20
                        """)
                .params(operacion, operacion)
                .query((ResultSet fila, int numero) -> movido(fila, "id"))
                .list();
    }

    /** A payment. */
    Optional<Movido> pago(UUID id) {
        return jdbc.sql("SELECT * FROM pagos.pago WHERE id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> movido(fila, "id"))
                .optional();
    }

    void guarda(Correccion c) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.correccion (id, tipo, pago_id, registro_id, oficina, adeudos, cheque, dia)
                        VALUES (?, ?, ?, ?, ?, ?::text[], ?, ?)
                        """)
                .params(
                        c.id(),
                        c.tipo().name(),
                        c.pago().pago(),
                        c.registro(),
                        c.oficina(),
                        c.adeudos().stream().sorted().toArray(String[]::new),
                        c.cheque(),
                        c.dia())
                .update();
        c.actos().forEach(a -> guarda(c.id(), a));
    }

    void guarda(UUID correccion, Acto a) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.correccion_acto (id, correccion_id, tipo, dia, motivo, asientos,
                            hecho_en, hecho_por) VALUES (?, ?, ?, ?, ?, ?::text[], ?, ?)
                        """)
                .params(
                        a.id(),
                        correccion,
                        a.tipo().name(),
                        a.dia(),
                        a.motivo(),
                        a.asientos().toArray(String[]::new),
                        OffsetDateTime.ofInstant(a.hechoEn(), ZoneOffset.UTC),
                        a.hechoPor())
                .update();
        situa(correccion);
    }
}
