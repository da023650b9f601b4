package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Importes;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was demanded of a month, as the ledger has it: each determination, with the employer's own
 * figures or making a proposal his own, raises it line by line to what it says, each liquidation
 * adds to it and each one revoked takes it away. What was paid of it does not lower it.
 */
@Component
class LoDeterminado {

    private final JdbcClient jdbc;
    private final TablaDePropuestas propuestas;

    LoDeterminado(JdbcClient jdbc, TablaDePropuestas propuestas) {
        this.jdbc = jdbc;
        this.propuestas = propuestas;
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
     * @param recibidas oldest first
     * @param total determined and liquidated
     */
    record Exigido(List<Recibida> recibidas, Montos total) {

        static final Exigido NADA = new Exigido(List.of(), Montos.CERO);
    }

    /** Determined and liquidated of one month. */
    Montos de(UUID registro, Mes mes) {
        return exigido(List.of(registro), mes).getOrDefault(registro, Exigido.NADA).total();
    }

    /** The same in the fifteen amounts of a proposal, which has no credits. */
    Importes importes(UUID registro, Mes mes) {
        Montos montos = de(registro, mes);
        return new Importes(
                Importes.LINEAS.stream()
                        .map(l ->
                                Linea.de(l.concepto(), l.cuota())
                                        .map(montos::de)
                                        .orElse(Importe.CERO))
                        .toList());
    }

    /** Of several registros; those that never determined the month are not there. */
    Map<UUID, Exigido> exigido(Collection<UUID> registros, Mes mes) {
        List<Fila> filas = filas(registros, mes);
        Map<UUID, Importes> aceptadas =
                propuestas.totales(
                        filas.stream()
                                .filter(f -> !f.propia())
                                .flatMap(f -> f.propuesta().stream())
                                .toList());
        Map<UUID, List<Fila>> porRegistro =
                filas.stream().collect(Collectors.groupingBy(Fila::registro));
        Map<UUID, List<Paso>> liquidaciones =
                liquidaciones(porRegistro.keySet(), mes).stream()
                        .collect(Collectors.groupingBy(Paso::registro));
        Map<UUID, Exigido> exigido = new HashMap<>();
        porRegistro.forEach((registro, suyas) -> {
            List<Recibida> recibidas = suyas.stream().map(f -> f.recibida(aceptadas)).toList();
            List<Paso> pasos =
                    new ArrayList<>(liquidaciones.getOrDefault(registro, List.of()));
            for (int i = 0; i < suyas.size(); i++) {
                pasos.add(
                        new Paso(
                                registro,
                                suyas.get(i).recibidaEn(),
                                true,
                                recibidas.get(i).montos()));
            }
            exigido.put(registro, new Exigido(recibidas, total(pasos)));
        });
        return exigido;
    }

    /**
     * Something that changed what is demanded.
     *
     * @param sube whether it raises each line to its amount; else it adds it
     */
    private record Paso(UUID registro, Instant instante, boolean sube, Montos montos) {

        Montos desde(Montos antes) {
            return sube
                    ? Montos.de(l ->
                            antes.de(l).compareTo(montos.de(l)) >= 0 ? antes.de(l) : montos.de(l))
                    : antes.mas(montos);
        }
    }

    private static Montos total(List<Paso> pasos) {
        Montos total = Montos.CERO;
        for (Paso paso : pasos.stream().sorted(Comparator.comparing(Paso::instante)).toList()) {
            total = paso.desde(total);
        }
        return total;
    }

    private record Fila(
            UUID registro,
            UUID cedula,
            Optional<UUID> propuesta,
            Instant recibidaEn,
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
                        SELECT c.registro_id, c.id, c.propuesta_id, c.recibida_en, s.montos
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
                fila.getObject("recibida_en", OffsetDateTime.class).toInstant(),
                sumas != null,
                sumas == null ? Montos.CERO : deCentavos((Long[]) sumas.getArray()));
    }

    private List<Paso> liquidaciones(Collection<UUID> registros, Mes mes) {
        return jdbc.sql(
                        """
                        SELECT a.registro_id, x.hecho_en, x.acto, a.montos_centavos
                        FROM determinacion.ajuste a
                        JOIN determinacion.ajuste_acto x ON x.ajuste_id = a.id
                        WHERE a.registro_id = ANY (?::uuid[]) AND a.mes = ? AND x.acto IN ('LIQUIDA', 'REVOCA')
                        """)
                .params(textos(registros), mes.primerDia())
                .query((ResultSet fila, int numero) -> liquidacion(fila))
                .list();
    }

    private static Paso liquidacion(ResultSet fila) throws SQLException {
        Montos montos = deCentavos((Long[]) fila.getArray("montos_centavos").getArray());
        return new Paso(
                fila.getObject("registro_id", UUID.class),
                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                false,
                fila.getString("acto").equals("LIQUIDA") ? montos : Montos.CERO.menos(montos));
    }

    /** The sums of a proposal, which has no credits, in the lines of a determination. */
    static Montos montos(Importes importes) {
        return Montos.de(l -> l.concepto().map(c -> importes.de(c, l.cuota())).orElse(Importe.CERO));
    }

    /** In the order of the lines. */
    static Montos deCentavos(Long[] centavos) {
        return Montos.de(l -> Importe.deCentavos(centavos[Linea.TODAS.indexOf(l)]));
    }

    private static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
