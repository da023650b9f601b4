package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.determinacion.Diferencia;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste.Causa;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where differences come from: rows that facts known late changed, and sustained confrontas. */
@Component
class FuentesDeAjuste {

    private static final Comparator<Cambio> POR_NOMBRE =
            Comparator.comparing(Cambio::nombre)
                    .thenComparing(Cambio::nss)
                    .thenComparing(c -> c.asegurado().map(UUID::toString).orElse(""))
                    .thenComparing(c -> c.diferencia().map(UUID::toString).orElse(""));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FuentesDeAjuste(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What a worker changes, with the sign of what is owed: positive, the employer owes more.
     *
     * @param clave proposal that changed him, or determination of the confronta
     */
    record Cambio(
            UUID clave,
            Optional<UUID> asegurado,
            Optional<UUID> diferencia,
            String nss,
            String nombre,
            Montos montos,
            List<Causa> causas) {

        RenglonDeAjuste renglon(int orden, Montos suyos) {
            return new RenglonDeAjuste(orden, asegurado, diferencia, nss, nombre, suyos, causas);
        }

        Cambio con(Montos otros) {
            return new Cambio(clave, asegurado, diferencia, nss, nombre, otros, causas);
        }

        // One of whom the institute has no identity is told apart by his number.
        private String clavePropia() {
            return asegurado
                    + "|"
                    + diferencia
                    + (asegurado.or(() -> diferencia).isEmpty() ? nss : "");
        }

        private Cambio mas(Cambio otro) {
            List<Causa> todas = new ArrayList<>(causas);
            otro.causas.stream().filter(c -> !todas.contains(c)).forEach(todas::add);
            return new Cambio(
                    clave, asegurado, diferencia, nss, nombre, montos.mas(otro.montos), todas);
        }
    }

    /** A difference of a confronta, and what the office resolved in it, if it did. */
    record Confrontada(Cambio cambio, Optional<Postura> resuelta) {

        /** Whether the office sustains its proposal. */
        boolean sostenida() {
            return resuelta.equals(Optional.of(Postura.SOSTIENE_PROPUESTA));
        }

        /** Whether the office took the employer's figure. */
        boolean aceptada() {
            return resuelta.equals(Optional.of(Postura.ACEPTA_PATRON));
        }
    }

    /** One for each worker and source, by name. */
    static List<Cambio> juntos(Collection<Cambio> cambios) {
        Map<String, Cambio> porTrabajador = new LinkedHashMap<>();
        cambios.forEach(c -> porTrabajador.merge(c.clavePropia(), c, Cambio::mas));
        return porTrabajador.values().stream().sorted(POR_NOMBRE).toList();
    }

    /** What each proposal changed of the one before it. */
    Map<UUID, List<Cambio>> tardios(Collection<UUID> propuestas) {
        if (propuestas.isEmpty()) {
            return Map.of();
        }
        return porClave(
                jdbc.sql(
                                """
                                SELECT d.*, r.nss, r.nombre FROM determinacion.diferencia d
                                JOIN determinacion.propuesta_renglon r USING (propuesta_id, asegurado_id)
                                WHERE d.propuesta_id = ANY (?::uuid[])
                                """)
                        .param(textos(propuestas))
                        .query((ResultSet fila, int numero) -> tardio(fila))
                        .list());
    }

    private Cambio tardio(ResultSet fila) throws SQLException {
        Importes cambio =
                Importes.deCentavos((Long[]) fila.getArray("ahora_centavos").getArray())
                        .menos(
                                Importes.deCentavos(
                                        (Long[]) fila.getArray("antes_centavos").getArray()));
        return new Cambio(
                fila.getObject("propuesta_id", UUID.class),
                Optional.of(fila.getObject("asegurado_id", UUID.class)),
                Optional.empty(),
                fila.getString("nss"),
                fila.getString("nombre"),
                LoDeterminado.montos(cambio),
                Arrays.stream(json.readValue(fila.getString("causas"), Diferencia.Causa[].class))
                        .map(c ->
                                new Causa(c.clase(), c.tipo(), c.numero(), c.dia(), c.conocidoEn()))
                        .toList());
    }

    /** The differences of the confrontas of some determinations, by determination. */
    Map<UUID, List<Confrontada>> confrontadas(Collection<UUID> cedulas) {
        Map<UUID, List<Confrontada>> porCedula = new HashMap<>();
        Map<Optional<Postura>, List<Cambio>> porPostura = new LinkedHashMap<>();
        lineas(cedulas)
                .forEach(c ->
                        porPostura
                                .computeIfAbsent(c.resuelta(), r -> new ArrayList<>())
                                .add(c.cambio()));
        porPostura.forEach((resuelta, cambios) ->
                juntos(cambios)
                        .forEach(c ->
                                porCedula
                                        .computeIfAbsent(c.clave(), clave -> new ArrayList<>())
                                        .add(new Confrontada(c, resuelta))));
        return porCedula;
    }

    private List<Confrontada> lineas(Collection<UUID> cedulas) {
        return cedulas.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                SELECT s.cedula_id, d.id, d.nss, d.nombre, s.mes, m.linea, m.causa,
                                    m.importe_centavos, v.postura, coalesce(v.hecho_en, c.hecha_en) AS hecho_en
                                FROM determinacion.presentacion s
                                JOIN determinacion.confronta c ON c.presentacion_id = s.id
                                JOIN determinacion.confronta_diferencia d ON d.confronta_id = c.id
                                LEFT JOIN LATERAL (SELECT a.postura, a.hecho_en FROM determinacion.confronta_acto a
                                                   WHERE a.diferencia_id = d.id ORDER BY a.numero DESC LIMIT 1) v ON true
                                JOIN determinacion.confronta_motivo m ON m.diferencia_id = d.id
                                WHERE s.cedula_id = ANY (?::uuid[])
                                ORDER BY d.orden, m.orden
                                """)
                        .param(textos(cedulas))
                        .query((ResultSet fila, int numero) ->
                                new Confrontada(linea(fila), resuelta(fila)))
                        .list();
    }

    private static Optional<Postura> resuelta(ResultSet fila) throws SQLException {
        return Optional.ofNullable(fila.getString("postura"))
                .map(Postura::valueOf)
                .filter(Postura::resuelve);
    }

    // A confronta says the employer's less the institute's: what he owes is the opposite.
    private static Cambio linea(ResultSet fila) throws SQLException {
        return new Cambio(
                fila.getObject("cedula_id", UUID.class),
                Optional.empty(),
                Optional.of(fila.getObject("id", UUID.class)),
                fila.getString("nss"),
                fila.getString("nombre"),
                Montos.CERO.con(
                        Linea.valueOf(fila.getString("linea")),
                        Importe.deCentavos(fila.getLong("importe_centavos")).negado()),
                List.of(
                        new Causa(
                                "CONFRONTA",
                                fila.getString("causa"),
                                0,
                                fila.getObject("mes", LocalDate.class),
                                fila.getObject("hecho_en", OffsetDateTime.class).toInstant())));
    }

    private static Map<UUID, List<Cambio>> porClave(List<Cambio> cambios) {
        Map<UUID, List<Cambio>> porClave = new HashMap<>();
        cambios.forEach(
                c -> porClave.computeIfAbsent(c.clave(), clave -> new ArrayList<>()).add(c));
        return porClave;
    }

    private static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
