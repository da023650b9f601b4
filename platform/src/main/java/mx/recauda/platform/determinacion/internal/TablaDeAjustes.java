package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste.Causa;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of differences of months already determined. */
@Component
class TablaDeAjustes {

    private static final String AJUSTES =
            """
            SELECT a.*, x.estado FROM determinacion.ajuste a
            JOIN LATERAL (SELECT h.estado FROM determinacion.ajuste_acto h WHERE h.ajuste_id = a.id
                          ORDER BY h.numero DESC LIMIT 1) x ON true
            """;

    private static final String FILTRO =
            """
             WHERE (:sentido = '' OR a.sentido = :sentido)
               AND (:mes = '' OR to_char(a.mes, 'YYYY-MM') = :mes)
               AND (:registro = '' OR a.registro_id = nullif(:registro, '')::uuid)
               AND (:texto = '' OR a.registro ILIKE :texto OR a.nombre ILIKE :texto)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Identificadores identificadores;
    private final Clock reloj;

    TablaDeAjustes(JdbcClient jdbc, JsonMapper json, Identificadores identificadores, Clock reloj) {
        this.jdbc = jdbc;
        this.json = json;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** One to be written. */
    record Nuevo(
            Propuesta propuesta,
            Optional<UUID> cedula,
            Sentido sentido,
            Montos montos,
            Montos resto,
            List<RenglonDeAjuste> renglones,
            Optional<UUID> sustituye,
            String propuestoPor) {

        /** Of what it says, whatever the proposal that found it. */
        String huella() {
            StringBuilder texto =
                    new StringBuilder()
                            .append(cedula.map(UUID::toString).orElse(""))
                            .append('\n')
                            .append(montos);
            renglones.forEach(r ->
                    texto.append('\n')
                            .append(r.asegurado())
                            .append(r.diferencia())
                            .append(r.montos())
                            .append(r.causas()));
            return Resumen.de(texto.toString().getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    /** The one that a determination accepted. */
    Optional<UUID> aceptado(UUID cedula) {
        return jdbc.sql(
                        """
                        SELECT ajuste_id FROM determinacion.cedula
                        WHERE id = ? AND ajuste_id IS NOT NULL
                        """)
                .param(cedula)
                .query(UUID.class)
                .optional();
    }

    /** Those of a month, by registro, newest first. */
    Map<UUID, List<Ajuste>> delMes(Collection<UUID> registros, Mes mes) {
        return jdbc
                .sql(
                        AJUSTES
                                + " WHERE a.registro_id = ANY (?::uuid[]) AND a.mes = ? ORDER BY a.numero DESC")
                .params(
                        registros.stream().map(UUID::toString).toArray(String[]::new),
                        mes.primerDia())
                .query((ResultSet fila, int numero) -> ajuste(fila))
                .list()
                .stream()
                .collect(Collectors.groupingBy(a -> a.patron().registro()));
    }

    /**
     * The one that says the same and is open, or that a person cancelled or revoked. What was
     * replaced, or ended by itself, is found again.
     */
    Optional<UUID> conHuella(Nuevo nuevo) {
        return jdbc.sql(
                        """
                        SELECT a.id FROM determinacion.ajuste a
                        JOIN LATERAL (SELECT h.estado, h.por_si FROM determinacion.ajuste_acto h
                                      WHERE h.ajuste_id = a.id ORDER BY h.numero DESC LIMIT 1) x ON true
                        WHERE a.registro_id = ? AND a.mes = ? AND a.sentido = ? AND a.huella = ?
                          AND (x.estado IN ('PROPUESTA', 'ACLARADA', 'POSIBLE')
                               OR (x.estado IN ('CANCELADA', 'REVOCADA') AND NOT x.por_si))
                        ORDER BY x.estado IN ('CANCELADA', 'REVOCADA'), a.numero DESC LIMIT 1
                        """)
                .params(
                        nuevo.propuesta().registro(),
                        nuevo.propuesta().mes().primerDia(),
                        nuevo.sentido().name(),
                        nuevo.huella())
                .query(UUID.class)
                .optional();
    }

    /** What {@link Nuevo#huella} was of one when it was written. */
    String huella(UUID id) {
        return jdbc.sql("SELECT huella FROM determinacion.ajuste WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    UUID guarda(Nuevo nuevo) {
        UUID id = identificadores.nuevo();
        Propuesta propuesta = nuevo.propuesta();
        jdbc.sql(
                        """
                        INSERT INTO determinacion.ajuste (id, sentido, registro_id, oficina, registro, nombre, mes,
                            cedula_id, propuesta_id, montos_centavos, resto_centavos, trabajadores, huella,
                            sustituye_id, nacido_en, propuesto_por)
                        VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, '')::uuid, ?, ?::bigint[], ?::bigint[], ?, ?,
                            nullif(?, '')::uuid, ?, ?)
                        """)
                .params(
                        id,
                        nuevo.sentido().name(),
                        propuesta.registro(),
                        propuesta.oficina(),
                        propuesta.numero(),
                        propuesta.nombre(),
                        propuesta.mes().primerDia(),
                        nuevo.cedula().map(UUID::toString).orElse(""),
                        propuesta.id(),
                        arreglo(nuevo.montos()),
                        arreglo(nuevo.resto()),
                        nuevo.renglones().size(),
                        nuevo.huella(),
                        nuevo.sustituye().map(UUID::toString).orElse(""),
                        TablaDePropuestas.enUtc(ahora()),
                        nuevo.propuestoPor())
                .update();
        renglones(id, nuevo.renglones());
        return id;
    }

    private void renglones(UUID ajuste, List<RenglonDeAjuste> renglones) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.ajuste_renglon
                        SELECT ?, t.orden, nullif(t.asegurado, '')::uuid, nullif(t.diferencia, '')::uuid, t.nss, t.nombre,
                            t.montos::bigint[], t.causas::jsonb
                        FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            AS t (orden, asegurado, diferencia, nss, nombre, montos, causas)
                        """)
                .params(
                        ajuste,
                        renglones.stream().mapToInt(RenglonDeAjuste::orden).toArray(),
                        campo(renglones, r -> r.asegurado().map(UUID::toString).orElse("")),
                        campo(renglones, r -> r.diferencia().map(UUID::toString).orElse("")),
                        campo(renglones, RenglonDeAjuste::nss),
                        campo(renglones, RenglonDeAjuste::nombre),
                        campo(renglones, r -> arreglo(r.montos())),
                        campo(renglones, r -> json.writeValueAsString(r.causas())))
                .update();
    }

    Optional<Ajuste> busca(UUID id) {
        return jdbc.sql(AJUSTES + " WHERE a.id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> ajuste(fila))
                .optional();
    }

    List<Ajuste> lista(FiltroDeAjustes filtro, int desde, int cuantos) {
        return con(
                        jdbc.sql(
                                AJUSTES
                                        + FILTRO
                                        + """
                                          AND (:estado = '' OR x.estado = :estado)
                                        ORDER BY a.mes DESC, a.numero DESC OFFSET :desde LIMIT :cuantos
                                        """),
                        filtro)
                .param("estado", filtro.estado().map(Estado::name).orElse(""))
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> ajuste(fila))
                .list();
    }

    /** Those after one, newest month first: what is found meanwhile moves none of them. */
    List<Ajuste> listaTras(FiltroDeAjustes filtro, Optional<Ajuste> ultimo, int cuantos) {
        return con(
                        jdbc.sql(
                                AJUSTES
                                        + FILTRO
                                        + """
                                          AND (:estado = '' OR x.estado = :estado)
                                          AND (:numero = 0 OR (a.mes, a.numero) < (:del::date, :numero))
                                        ORDER BY a.mes DESC, a.numero DESC LIMIT :cuantos
                                        """),
                        filtro)
                .param("estado", filtro.estado().map(Estado::name).orElse(""))
                .param("numero", ultimo.map(Ajuste::numero).orElse(0L))
                .param("del", ultimo.map(a -> a.mes().primerDia()).orElse(LocalDate.EPOCH))
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> ajuste(fila))
                .list();
    }

    Map<Estado, Integer> porEstado(FiltroDeAjustes filtro) {
        Map<Estado, Integer> cuentas = new EnumMap<>(Estado.class);
        con(
                        jdbc.sql(
                                "SELECT t.estado, count(*)::int AS cuantos FROM ("
                                        + AJUSTES
                                        + FILTRO
                                        + ") t GROUP BY t.estado"),
                        filtro)
                .query((ResultSet fila) -> {
                    cuentas.put(Estado.valueOf(fila.getString("estado")), fila.getInt("cuantos"));
                });
        return cuentas;
    }

    List<RenglonDeAjuste> renglones(UUID ajuste, int desde, int cuantos) {
        return jdbc.sql(
                        """
                        SELECT * FROM determinacion.ajuste_renglon WHERE ajuste_id = ?
                        ORDER BY orden OFFSET ? LIMIT ?
                        """)
                .params(ajuste, desde, cuantos)
                .query((ResultSet fila, int numero) -> renglon(fila))
                .list();
    }

    /** All of several, by difference. */
    Map<UUID, List<RenglonDeAjuste>> renglones(Collection<UUID> cuales) {
        Map<UUID, List<RenglonDeAjuste>> todos = new HashMap<>();
        if (!cuales.isEmpty()) {
            jdbc.sql(
                            """
                            SELECT * FROM determinacion.ajuste_renglon WHERE ajuste_id = ANY (?::uuid[])
                            ORDER BY ajuste_id, orden
                            """)
                    .param(cuales.stream().map(UUID::toString).toArray(String[]::new))
                    .query((ResultSet fila) -> {
                        todos.computeIfAbsent(
                                        fila.getObject("ajuste_id", UUID.class),
                                        a -> new ArrayList<>())
                                .add(renglon(fila));
                    });
        }
        return todos;
    }

    Optional<UUID> sustituto(UUID ajuste) {
        return jdbc.sql(
                        """
                        SELECT id FROM determinacion.ajuste WHERE sustituye_id = ? ORDER BY numero DESC LIMIT 1
                        """)
                .param(ajuste)
                .query(UUID.class)
                .optional();
    }

    private static JdbcClient.StatementSpec con(
            JdbcClient.StatementSpec consulta, FiltroDeAjustes filtro) {
        String texto = filtro.texto().replaceAll("[\\\\%_]", "").strip();
        return consulta.param("sentido", filtro.sentido().map(Sentido::name).orElse(""))
                .param("mes", filtro.mes().map(Mes::toString).orElse(""))
                .param("registro", filtro.registro().map(UUID::toString).orElse(""))
                .param("texto", texto.isEmpty() ? "" : "%" + texto + "%");
    }

    private static Ajuste ajuste(ResultSet fila) throws SQLException {
        return new Ajuste(
                fila.getObject("id", UUID.class),
                fila.getLong("numero"),
                Sentido.valueOf(fila.getString("sentido")),
                new Ajuste.Patron(
                        fila.getObject("registro_id", UUID.class),
                        fila.getString("registro"),
                        fila.getString("nombre"),
                        fila.getString("oficina")),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                Optional.ofNullable(fila.getObject("cedula_id", UUID.class)),
                fila.getObject("propuesta_id", UUID.class),
                montos(fila, "montos_centavos"),
                montos(fila, "resto_centavos"),
                fila.getInt("trabajadores"),
                Estado.valueOf(fila.getString("estado")),
                Optional.ofNullable(fila.getObject("sustituye_id", UUID.class)),
                fila.getObject("nacido_en", OffsetDateTime.class).toInstant(),
                fila.getString("propuesto_por"));
    }

    private RenglonDeAjuste renglon(ResultSet fila) throws SQLException {
        return new RenglonDeAjuste(
                fila.getInt("orden"),
                Optional.ofNullable(fila.getObject("asegurado_id", UUID.class)),
                Optional.ofNullable(fila.getObject("diferencia_id", UUID.class)),
                fila.getString("nss"),
                fila.getString("nombre"),
                montos(fila, "montos_centavos"),
                List.of(json.readValue(fila.getString("causas"), Causa[].class)));
    }

    static Montos montos(ResultSet fila, String columna) throws SQLException {
        return LoDeterminado.deCentavos((Long[]) fila.getArray(columna).getArray());
    }

    static String arreglo(Montos montos) {
        return DeterminacionPropia.arreglo(DeterminacionPropia.centavos(montos));
    }

    private static <T> String[] campo(List<T> filas, Function<T, String> campo) {
        return filas.stream().map(campo).toArray(String[]::new);
    }

    // The database keeps microseconds: what is returned must be what will be read.
    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
