package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.Dictamen;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.Devoluciones.Acto;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.pagos.Devoluciones.Origen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of refunds. */
@Component
class TablaDeDevoluciones {

    private static final int POR_VEZ = 1_000;
    private static final String SITUADA =
            "JOIN pagos.devolucion_situacion s ON s.devolucion_id = d.id WHERE ";
    private static final String EN_ORDEN = " ORDER BY s.cerrada, s.vence, s.numero ";

    private final JdbcClient jdbc;

    TablaDeDevoluciones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the scope, the first to expire first and the closed ones at the end. */
    List<Devolucion> lista(Optional<EstadoDeDevolucion> estado, int desde, int cuantas) {
        return lista(
                SITUADA + de(estado) + EN_ORDEN + "OFFSET ? LIMIT ?",
                Stream.concat(estado.stream().map(Enum::name), Stream.of(desde, cuantas))
                        .toArray());
    }

    /** In the same order, those that follow one. */
    List<Devolucion> despues(Optional<EstadoDeDevolucion> estado, Optional<Devolucion> ultima) {
        if (ultima.isEmpty()) {
            return lista(estado, 0, POR_VEZ);
        }
        return lista(
                SITUADA
                        + de(estado)
                        + " AND (s.cerrada, s.vence, s.numero) > (SELECT u.cerrada, u.vence, u.numero"
                        + " FROM pagos.devolucion_situacion u WHERE u.devolucion_id = ?::uuid)"
                        + EN_ORDEN
                        + "LIMIT ?",
                Stream.concat(
                                estado.stream().map(Enum::name),
                                Stream.of(ultima.get().id().toString(), POR_VEZ))
                        .toArray());
    }

    private static String de(Optional<EstadoDeDevolucion> estado) {
        return estado.isPresent() ? "s.estado = ?" : "true";
    }

    /** How many of the scope there are in each state. */
    Map<EstadoDeDevolucion, Integer> porEstado() {
        Map<EstadoDeDevolucion, Integer> cuantas = new EnumMap<>(EstadoDeDevolucion.class);
        jdbc.sql("SELECT estado, count(*)::int FROM pagos.devolucion_situacion GROUP BY estado")
                .query((ResultSet fila) -> {
                    cuantas.put(EstadoDeDevolucion.valueOf(fila.getString(1)), fila.getInt(2));
                });
        return cuantas;
    }

    /** Those of which nothing is kept, and those whose term still moves with the calendar. */
    List<UUID> sinSituar() {
        return jdbc.sql(
                        """
                        SELECT d.id FROM pagos.devolucion d WHERE NOT EXISTS (
                            SELECT FROM pagos.devolucion_situacion s
                            WHERE s.devolucion_id = d.id AND s.cerrada)
                        """)
                .query(UUID.class)
                .list();
    }

    /** Keeps where its acts leave it. */
    void situa(UUID id) {
        Devolucion d = busca(id).orElseThrow();
        jdbc.sql(
                        """
                        INSERT INTO pagos.devolucion_situacion (devolucion_id, numero, estado, cerrada, vence)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (devolucion_id) DO UPDATE
                        SET estado = excluded.estado, cerrada = excluded.cerrada, vence = excluded.vence
                        """)
                .params(
                        id,
                        d.numero(),
                        d.estado().name(),
                        !d.estado().enPlazo(),
                        d.plazo().ultimoDia())
                .update();
    }

    /** A page of them by number, after one, with what is kept of each. */
    List<Situada> situadas(long despuesDe) {
        List<Devolucion> pagina =
                lista("WHERE d.numero > ? ORDER BY d.numero LIMIT ?", despuesDe, POR_VEZ);
        Map<UUID, String> anotadas = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT devolucion_id, concat_ws(' ', estado, vence, cerrada)
                        FROM pagos.devolucion_situacion WHERE devolucion_id = ANY (?::uuid[])
                        """)
                .param(textos(pagina, Devolucion::id))
                .query((ResultSet fila) -> {
                    anotadas.put(fila.getObject(1, UUID.class), fila.getString(2));
                });
        return pagina.stream()
                .map(d ->
                        new Situada(
                                d.numero(),
                                d.folio(),
                                d.estado()
                                        + " "
                                        + d.plazo().ultimoDia()
                                        + (d.estado().enPlazo() ? " f" : " t"),
                                anotadas.getOrDefault(d.id(), "")))
                .toList();
    }

    Optional<Devolucion> busca(UUID id) {
        return lista("WHERE d.id = ?", id).stream().findFirst();
    }

    /** Those of a source, withdrawn or not. */
    List<Devolucion> de(Origen origen, UUID fuente) {
        return lista("WHERE d.origen = ? AND d.fuente_id = ?", origen.name(), fuente);
    }

    private List<Devolucion> lista(String donde, Object... parametros) {
        List<Devolucion> sinActos =
                jdbc.sql("SELECT d.* FROM pagos.devolucion d " + donde)
                        .params(parametros)
                        .query((ResultSet fila, int numero) -> devolucion(fila))
                        .list();
        Map<UUID, List<Acto>> actos = actos(sinActos.stream().map(Devolucion::id).toList());
        return sinActos.stream()
                .map(d ->
                        new Devolucion(
                                d.id(),
                                d.numero(),
                                d.origen(),
                                d.fuente(),
                                d.registro(),
                                d.oficina(),
                                d.medio(),
                                d.importe(),
                                d.solicitada(),
                                actos.getOrDefault(d.id(), List.of())))
                .toList();
    }

    private static Devolucion devolucion(ResultSet fila) throws SQLException {
        return new Devolucion(
                fila.getObject("id", UUID.class),
                fila.getLong("numero"),
                Origen.valueOf(fila.getString("origen")),
                fila.getObject("fuente_id", UUID.class),
                fila.getObject("registro_id", UUID.class),
                fila.getString("oficina"),
                Medio.valueOf(fila.getString("medio")),
                Importe.deCentavos(fila.getLong("importe_centavos")),
                fila.getObject("solicitada_el", LocalDate.class),
                List.of());
    }

    private Map<UUID, List<Acto>> actos(Collection<UUID> ids) {
        Map<UUID, List<Acto>> actos = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT * FROM pagos.devolucion_acto WHERE devolucion_id = ANY (?::uuid[])
                        ORDER BY numero
                        """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    actos.computeIfAbsent(
                                    fila.getObject("devolucion_id", UUID.class),
                                    d -> new ArrayList<>())
                            .add(acto(fila));
                });
        return actos;
    }

    private static Acto acto(ResultSet fila) throws SQLException {
        return new Acto(
                fila.getObject("id", UUID.class),
                ActoDeDevolucion.valueOf(fila.getString("tipo")),
                fila.getObject("dia", LocalDate.class),
                fila.getString("motivo"),
                fila.getBoolean("no_retenida"),
                Importe.deCentavos(fila.getLong("prestaciones_centavos")),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                fila.getString("hecho_por"));
    }

    void guarda(Devolucion d) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.devolucion (id, origen, fuente_id, registro_id, oficina, medio,
                            importe_centavos, solicitada_el) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        d.id(),
                        d.origen().name(),
                        d.fuente(),
                        d.registro(),
                        d.oficina(),
                        d.medio().name(),
                        d.importe().centavos(),
                        d.solicitada())
                .update();
        d.actos().forEach(a -> anota(d.id(), a));
        situa(d.id());
    }

    void guarda(UUID devolucion, Acto a) {
        anota(devolucion, a);
        situa(devolucion);
    }

    private void anota(UUID devolucion, Acto a) {
        jdbc.sql(
                        """
                        INSERT INTO pagos.devolucion_acto (id, devolucion_id, tipo, dia, motivo, no_retenida,
                            prestaciones_centavos, hecho_en, hecho_por) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        a.id(),
                        devolucion,
                        a.tipo().name(),
                        a.dia(),
                        a.motivo(),
                        a.noRetenida(),
                        a.prestaciones().centavos(),
                        OffsetDateTime.ofInstant(a.hechoEn(), ZoneOffset.UTC),
                        a.hechoPor())
                .update();
    }

    /** What an act answers of each part. */
    void guarda(UUID acto, Resolucion resolucion) {
        List<Resolucion.Parte> partes = resolucion.partes();
        jdbc.sql(
                        """
                        INSERT INTO pagos.devolucion_parte
                        SELECT ?, t.* FROM unnest(?::int[], ?::uuid[], ?::date[], ?::text[], ?::date[], ?::text[],
                            ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bigint[]) AS t
                        """)
                .params(
                        acto,
                        IntStream.rangeClosed(1, partes.size()).toArray(),
                        textos(partes, p -> p.pagado().pago()),
                        textos(partes, p -> p.pagado().dia()),
                        textos(partes, p -> p.pagado().cuenta().clase()),
                        textos(
                                partes,
                                p -> p.pagado().cuenta().periodo().orElseThrow().primerDia()),
                        textos(partes, p -> p.pagado().cuenta().rubro()),
                        textos(partes, p -> p.pagado().cuenta().cuota()),
                        textos(partes, p -> p.pagado().cuenta().componente()),
                        partes.stream().mapToLong(p -> p.pagado().importe().centavos()).toArray(),
                        textos(partes, Resolucion.Parte::dictamen),
                        partes.stream().mapToLong(p -> p.descontado().centavos()).toArray())
                .update();
    }

    /** What an act answered. */
    Resolucion resolucion(UUID acto, UUID registro) {
        return new Resolucion(
                jdbc.sql("SELECT * FROM pagos.devolucion_parte WHERE acto_id = ? ORDER BY orden")
                        .param(acto)
                        .query((ResultSet fila, int numero) -> parte(fila, registro))
                        .list());
    }

    private static Resolucion.Parte parte(ResultSet fila, UUID registro) throws SQLException {
        return new Resolucion.Parte(
                new PagadoDeMas(
                        fila.getObject("pago_id", UUID.class),
                        fila.getObject("pagado_el", LocalDate.class),
                        new Cuenta(
                                Clase.valueOf(fila.getString("clase")),
                                Optional.of(registro),
                                Optional.of(Mes.de(fila.getObject("periodo", LocalDate.class))),
                                Rubro.valueOf(fila.getString("rubro")),
                                Cuota.valueOf(fila.getString("cuota")),
                                Componente.valueOf(fila.getString("componente"))),
                        Importe.deCentavos(fila.getLong("importe_centavos"))),
                Dictamen.valueOf(fila.getString("dictamen")),
                Importe.deCentavos(fila.getLong("descontado_centavos")));
    }

    private static <T> String[] textos(List<T> lista, Function<T, Object> campo) {
        return lista.stream().map(campo).map(String::valueOf).toArray(String[]::new);
    }
}
