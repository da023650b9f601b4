package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.Linea;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The tables of líneas. */
@Component
class TablaDeLineas {

    private final JdbcClient jdbc;

    TablaDeLineas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Linea> busca(UUID id) {
        return lineas("WHERE id = ?", id).stream().findFirst();
    }

    Optional<Linea> busca(UUID registro, String clave) {
        return lineas("WHERE registro_id = ? AND clave = ?", registro, clave).stream().findFirst();
    }

    /** Of some registros, those with líneas whose key does not begin so. */
    Set<UUID> conOtrasQue(String principio, Collection<UUID> registros) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                SELECT DISTINCT registro_id FROM pagos.linea
                                WHERE registro_id = ANY (?::uuid[]) AND NOT starts_with(clave, ?)
                                """)
                        .params(
                                registros.stream().map(UUID::toString).toArray(String[]::new),
                                principio)
                        .query(UUID.class)
                        .list());
    }

    /** The línea that a payment quotes, when it is known. */
    Optional<Linea> delPago(UUID pago) {
        return jdbc.sql("SELECT linea_id FROM pagos.pago WHERE id = ? AND linea_id IS NOT NULL")
                .param(pago)
                .query(UUID.class)
                .optional()
                .flatMap(this::busca);
    }

    /** Whose each número is, of those that were given. */
    Map<Long, UUID> registros(Collection<Long> numeros) {
        Map<Long, UUID> registros = new HashMap<>();
        jdbc.sql("SELECT numero, registro_id FROM pagos.linea WHERE numero = ANY (?::bigint[])")
                .param(numeros.toArray(Long[]::new))
                .query((ResultSet fila) -> {
                    registros.put(fila.getLong(1), fila.getObject(2, UUID.class));
                });
        return registros;
    }

    Map<Long, Linea> porNumero(Collection<Long> numeros) {
        Map<Long, Linea> halladas = new HashMap<>();
        lineas("WHERE numero = ANY (?::bigint[])", (Object) numeros.toArray(Long[]::new))
                .forEach(l -> halladas.put(l.captura().numero(), l));
        return halladas;
    }

    /**
     * A línea to be kept.
     *
     * @param clave what it pays and when, once for each registro
     */
    record Nueva(
            UUID id,
            UUID registro,
            String oficina,
            String clave,
            LocalDate vigencia,
            PartesDeLinea partes,
            Instant ahora,
            String cuenta) {}

    private record Renglon(UUID linea, int orden, Parte parte) {}

    /** Keeps líneas in two statements, whatever their number, and gives each its own number. */
    List<Linea> guarda(List<Nueva> nuevas) {
        Map<UUID, Long> numeros = new HashMap<>();
        jdbc.sql(
                        """
                        INSERT INTO pagos.linea (id, registro_id, oficina, clave, vigencia, importe_centavos,
                            generada_en, generada_por)
                        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::bigint[],
                            ?::timestamptz[], ?::text[])
                        RETURNING id, numero
                        """)
                .params(
                        textos(nuevas, Nueva::id),
                        textos(nuevas, Nueva::registro),
                        textos(nuevas, Nueva::oficina),
                        textos(nuevas, Nueva::clave),
                        textos(nuevas, Nueva::vigencia),
                        nuevas.stream().mapToLong(n -> n.partes().total().centavos()).toArray(),
                        textos(nuevas, Nueva::ahora),
                        textos(nuevas, Nueva::cuenta))
                .query((ResultSet fila) -> {
                    numeros.put(fila.getObject(1, UUID.class), fila.getLong(2));
                });
        guardaPartes(nuevas);
        return nuevas.stream()
                .map(n ->
                        new Linea(
                                n.id(),
                                new LineaDeCaptura(
                                        Objects.requireNonNull(numeros.get(n.id()), "inserted"),
                                        n.vigencia(),
                                        n.partes().total()),
                                n.registro(),
                                n.oficina(),
                                n.partes(),
                                n.ahora(),
                                n.cuenta()))
                .toList();
    }

    private void guardaPartes(List<Nueva> nuevas) {
        List<Renglon> todas = new ArrayList<>();
        for (Nueva nueva : nuevas) {
            int orden = 0;
            for (Parte parte : nueva.partes().partes()) {
                todas.add(new Renglon(nueva.id(), ++orden, parte));
            }
        }
        jdbc.sql(
                        """
                        INSERT INTO pagos.linea_parte (linea_id, orden, clase, periodo, rubro, cuota,
                            componente, importe_centavos)
                        SELECT * FROM unnest(?::uuid[], ?::int[], ?::text[], ?::date[], ?::text[], ?::text[],
                            ?::text[], ?::bigint[])
                        """)
                .params(
                        textos(todas, Renglon::linea),
                        todas.stream().mapToInt(Renglon::orden).toArray(),
                        textos(todas, r -> r.parte().cuenta().clase()),
                        textos(todas, r -> r.parte().cuenta().periodo().orElseThrow().primerDia()),
                        textos(todas, r -> r.parte().cuenta().rubro()),
                        textos(todas, r -> r.parte().cuenta().cuota()),
                        textos(todas, r -> r.parte().cuenta().componente()),
                        todas.stream().mapToLong(r -> r.parte().importe().centavos()).toArray())
                .update();
    }

    private static <T> String[] textos(List<T> cosas, Function<T, Object> campo) {
        return cosas.stream().map(campo).map(String::valueOf).toArray(String[]::new);
    }

    // Two queries, whatever the number of líneas.
    private List<Linea> lineas(String donde, Object... parametros) {
        List<Linea> sinPartes =
                jdbc.sql("SELECT * FROM pagos.linea " + donde)
                        .params(parametros)
                        .query((ResultSet fila, int numero) -> linea(fila))
                        .list();
        Map<UUID, List<Parte>> partes = sinPartes.isEmpty() ? Map.of() : partes(sinPartes);
        return sinPartes.stream()
                .map(l ->
                        new Linea(
                                l.id(),
                                l.captura(),
                                l.registro(),
                                l.oficina(),
                                new PartesDeLinea(partes.getOrDefault(l.id(), List.of())),
                                l.generadaEn(),
                                l.generadaPor()))
                .toList();
    }

    private static Linea linea(ResultSet fila) throws SQLException {
        return new Linea(
                fila.getObject("id", UUID.class),
                new LineaDeCaptura(
                        fila.getLong("numero"),
                        fila.getObject("vigencia", LocalDate.class),
                        Importe.deCentavos(fila.getLong("importe_centavos"))),
                fila.getObject("registro_id", UUID.class),
                fila.getString("oficina"),
                new PartesDeLinea(List.of()),
                fila.getObject("generada_en", OffsetDateTime.class).toInstant(),
                fila.getString("generada_por"));
    }

    private Map<UUID, List<Parte>> partes(List<Linea> lineas) {
        Map<UUID, List<Parte>> partes = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT p.*, l.registro_id FROM pagos.linea_parte p JOIN pagos.linea l ON l.id = p.linea_id
                        WHERE p.linea_id = ANY (?::uuid[]) ORDER BY p.linea_id, p.orden
                        """)
                .param(lineas.stream().map(l -> l.id().toString()).toArray(String[]::new))
                .query((ResultSet fila) -> {
                    UUID linea = fila.getObject("linea_id", UUID.class);
                    partes.computeIfAbsent(linea, nueva -> new ArrayList<>()).add(parte(fila));
                });
        return partes;
    }

    private static Parte parte(ResultSet fila) throws SQLException {
        return new Parte(
                new Cuenta(
                        Clase.valueOf(fila.getString("clase")),
                        Optional.of(fila.getObject("registro_id", UUID.class)),
                        Optional.of(Mes.de(fila.getObject("periodo", LocalDate.class))),
                        Rubro.valueOf(fila.getString("rubro")),
                        Cuota.valueOf(fila.getString("cuota")),
                        Componente.valueOf(fila.getString("componente"))),
                Importe.deCentavos(fila.getLong("importe_centavos")));
    }
}
