package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.libro.Cortes;
import mx.recauda.platform.libro.Devengos;
import mx.recauda.platform.libro.Devengos.Devengo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was demanded of a month, from the entries of its determinations and liquidations and from
 * what was reversed of them. What was paid of it does not lower it.
 */
@Component
class LoDeterminado {

    private final JdbcClient jdbc;
    private final TablaDePropuestas propuestas;
    private final Devengos devengos;

    LoDeterminado(JdbcClient jdbc, TablaDePropuestas propuestas, Devengos devengos) {
        this.jdbc = jdbc;
        this.propuestas = propuestas;
        this.devengos = devengos;
    }

    /**
     * A determination received.
     *
     * @param propuesta the one made his own, or that his figures were compared with; empty when the
     *     month could not be proposed
     * @param propia whether with his own figures
     */
    record Recibida(UUID cedula, Optional<UUID> propuesta, boolean propia, Montos montos) {}

    /**
     * What was demanded of a registro and month.
     *
     * @param recibidas oldest first; none when only the institute liquidated it
     * @param aceptados differences that the employer accepted as they are
     * @param total determined and liquidated
     */
    record Exigido(List<Recibida> recibidas, Set<UUID> aceptados, Montos total) {

        static final Exigido NADA = new Exigido(List.of(), Set.of(), Montos.CERO);

        /** The last determination. */
        Optional<Recibida> ultima() {
            return recibidas.isEmpty() ? Optional.empty() : Optional.of(recibidas.getLast());
        }
    }

    /** Determined and liquidated of one month. */
    Montos de(UUID registro, Mes mes) {
        return exigido(List.of(registro), mes).getOrDefault(registro, Exigido.NADA).total();
    }

    /** The same in the fifteen amounts of a proposal, which has no credits. */
    Importes importes(UUID registro, Mes mes) {
        return importes(de(registro, mes));
    }

    /** The same of several registros; those of which nothing was demanded are not there. */
    Map<UUID, Importes> importes(Collection<UUID> registros, Mes mes) {
        Map<UUID, Importes> importes = new HashMap<>();
        exigido(registros, mes)
                .forEach((registro, exigido) -> importes.put(registro, importes(exigido.total())));
        return importes;
    }

    /** The fifteen amounts of a proposal among the lines of a determination. */
    static Importes importes(Montos montos) {
        return new Importes(
                Importes.LINEAS.stream()
                        .map(l ->
                                Linea.de(l.concepto(), l.cuota())
                                        .map(montos::de)
                                        .orElse(Importe.CERO))
                        .toList());
    }

    /**
     * Of several registros; those of which nobody determined or proposed the month are not there.
     */
    Map<UUID, Exigido> exigido(Collection<UUID> registros, Mes mes) {
        List<Fila> filas = filas(registros, mes);
        Map<UUID, UUID> liquidaciones = liquidaciones(registros, mes);
        if (filas.isEmpty() && liquidaciones.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Importes> aceptadas =
                propuestas.totales(
                        filas.stream()
                                .filter(f -> !f.propia() && f.ajuste().isEmpty())
                                .flatMap(f -> f.propuesta().stream())
                                .toList());
        Map<UUID, List<Fila>> porRegistro =
                filas.stream().collect(Collectors.groupingBy(Fila::registro));
        Map<UUID, List<Devengo>> devengado = devengado(filas, liquidaciones);
        Set<UUID> todos = new HashSet<>(liquidaciones.values());
        todos.addAll(porRegistro.keySet());
        Map<UUID, Exigido> exigido = new HashMap<>();
        for (UUID registro : todos) {
            exigido.put(
                    registro,
                    new Exigido(
                            porRegistro.getOrDefault(registro, List.of()).stream()
                                    .filter(f -> f.ajuste().isEmpty())
                                    .map(f -> f.recibida(aceptadas))
                                    .toList(),
                            porRegistro.getOrDefault(registro, List.of()).stream()
                                    .flatMap(f -> f.ajuste().stream())
                                    .collect(Collectors.toSet()),
                            total(devengado.getOrDefault(registro, List.of()))));
        }
        return exigido;
    }

    private static Montos total(List<Devengo> devengos) {
        return Montos.de(l ->
                devengos.stream()
                        .filter(d -> d.rubro() == l.rubro() && d.cuota() == l.cuota())
                        .map(Devengo::importe)
                        .reduce(Importe.CERO, Importe::mas));
    }

    private Map<UUID, List<Devengo>> devengado(List<Fila> filas, Map<UUID, UUID> liquidaciones) {
        Map<UUID, UUID> deQuien = new HashMap<>(liquidaciones);
        filas.forEach(f -> deQuien.put(f.cedula(), f.registro()));
        return devengos.deActos(deQuien.keySet(), Cortes.SIEMPRE).stream()
                .collect(Collectors.groupingBy(d -> Objects.requireNonNull(deQuien.get(d.acto()))));
    }

    private record Fila(
            UUID registro,
            UUID cedula,
            Optional<UUID> propuesta,
            Optional<UUID> ajuste,
            boolean propia,
            Montos montos) {

        Recibida recibida(Map<UUID, Importes> aceptadas) {
            return new Recibida(
                    cedula,
                    propuesta,
                    propia,
                    propia
                            ? montos
                            : LoDeterminado.montos(
                                    propuesta
                                            .map(p -> aceptadas.getOrDefault(p, Importes.CERO))
                                            .orElse(Importes.CERO)));
        }
    }

    private List<Fila> filas(Collection<UUID> registros, Mes mes) {
        return jdbc.sql(
                        """
                        SELECT c.registro_id, c.id, c.propuesta_id, c.ajuste_id, s.montos
                        FROM determinacion.cedula c
                        LEFT JOIN LATERAL (
                            SELECT array_agg(t.suma ORDER BY t.lugar) AS montos
                            FROM (SELECT m.lugar, sum(m.centavos)::bigint AS suma
                                  FROM determinacion.cedula_renglon r
                                  CROSS JOIN unnest(r.montos_centavos) WITH ORDINALITY AS m (centavos, lugar)
                                  WHERE r.cedula_id = c.id GROUP BY m.lugar) t) s ON true
                        WHERE c.registro_id = ANY (?::uuid[]) AND c.mes = ?
                        ORDER BY c.registro_id, c.numero
                        """)
                .params(textos(registros), mes.primerDia())
                .query((ResultSet fila, int numero) -> fila(fila))
                .list();
    }

    private static Fila fila(ResultSet fila) throws SQLException {
        @Nullable Array sumas = fila.getArray("montos");
        return new Fila(
                fila.getObject("registro_id", UUID.class),
                fila.getObject("id", UUID.class),
                Optional.ofNullable(fila.getObject("propuesta_id", UUID.class)),
                Optional.ofNullable(fila.getObject("ajuste_id", UUID.class)),
                sumas != null,
                sumas == null ? Montos.CERO : deCentavos((Long[]) sumas.getArray()));
    }

    // Each with its registro.
    private Map<UUID, UUID> liquidaciones(Collection<UUID> registros, Mes mes) {
        return jdbc
                .sql(
                        """
                        SELECT id, registro_id FROM determinacion.ajuste
                        WHERE registro_id = ANY (?::uuid[]) AND mes = ? AND sentido = 'A_CARGO'
                        """)
                .params(textos(registros), mes.primerDia())
                .query((ResultSet fila, int numero) ->
                        Map.entry(
                                fila.getObject("id", UUID.class),
                                fila.getObject("registro_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The sums of a proposal, which has no credits, in the lines of a determination. */
    static Montos montos(Importes importes) {
        return Montos.de(
                l -> l.concepto().map(c -> importes.de(c, l.cuota())).orElse(Importe.CERO));
    }

    /** In the order of the lines. */
    static Montos deCentavos(Long[] centavos) {
        return Montos.de(l -> Importe.deCentavos(centavos[Linea.TODAS.indexOf(l)]));
    }

    private static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
