package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.Dictamen;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of refunds. */
@Component
class TablaDeDevoluciones {

    private final JdbcClient jdbc;

    TablaDeDevoluciones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the scope, the oldest request first. */
    List<Devolucion> todas() {
        return lista("ORDER BY solicitada_el, numero");
    }

    Optional<Devolucion> busca(UUID id) {
        return lista("WHERE id = ?", id).stream().findFirst();
    }

    /** Those of a source, withdrawn or not. */
    List<Devolucion> de(Origen origen, UUID fuente) {
        return lista("WHERE origen = ? AND fuente_id = ?", origen.name(), fuente);
    }

    private List<Devolucion> lista(String donde, Object... parametros) {
        List<Devolucion> sinActos =
                jdbc.sql("SELECT * FROM pagos.devolucion " + donde)
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
        d.actos().forEach(a -> guarda(d.id(), a));
    }

    void guarda(UUID devolucion, Acto a) {
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
