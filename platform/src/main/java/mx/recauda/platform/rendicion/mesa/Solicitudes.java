package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests and their acts, as kept. */
@Repository
public class Solicitudes {

    private static final String VIVA =
            """
            coalesce((SELECT u.accion FROM rendicion.acto u
                      WHERE u.solicitud_id = s.id AND u.accion IN ('ENVIAR', 'RETIRAR', 'REABRIR')
                      ORDER BY u.numero DESC LIMIT 1), '') NOT IN ('ENVIAR', 'RETIRAR')
            """;

    private final JdbcClient jdbc;

    Solicitudes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes others wait who want to act on the same request, until the transaction ends. */
    public void aparta(UUID solicitud) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 4))")
                .param(solicitud.toString())
                .query((fila, n) -> n)
                .list();
    }

    /** The same for every request of a draft, in one order for everybody. */
    void apartaTodas(UUID borrador) {
        jdbc.sql("SELECT id FROM rendicion.solicitud WHERE borrador_id = ? ORDER BY id::text")
                .param(borrador)
                .query(UUID.class)
                .list()
                .forEach(this::aparta);
    }

    /** One request with its acts. */
    @Transactional(readOnly = true)
    public Optional<Tramite> busca(UUID id) {
        return jdbc.sql("SELECT * FROM rendicion.solicitud WHERE id = ?")
                .param(id)
                .query(Solicitudes::solicitud)
                .optional()
                .map(s -> new Tramite(s, actos(id)));
    }

    /** Every request of a draft with its acts, in the order made. */
    @Transactional(readOnly = true)
    public List<Tramite> de(UUID borrador) {
        return con(
                jdbc.sql(
                                "SELECT * FROM rendicion.solicitud WHERE borrador_id = ? ORDER BY"
                                        + " momento, id")
                        .param(borrador)
                        .query(Solicitudes::solicitud)
                        .list(),
                jdbc.sql(
                                """
                                SELECT a.* FROM rendicion.acto a
                                JOIN rendicion.solicitud s ON s.id = a.solicitud_id
                                WHERE s.borrador_id = ? ORDER BY a.solicitud_id, a.numero
                                """)
                        .param(borrador));
    }

    /**
     * Every request that somebody may still owe, with its acts: those sent or withdrawn, and not
     * opened again, are history and are not read.
     */
    @Transactional(readOnly = true)
    public List<Tramite> vivas() {
        return con(
                jdbc.sql(
                                "SELECT s.* FROM rendicion.solicitud s WHERE "
                                        + VIVA
                                        + " ORDER BY s.momento, s.id")
                        .query(Solicitudes::solicitud)
                        .list(),
                jdbc.sql(
                        "SELECT a.* FROM rendicion.acto a JOIN rendicion.solicitud s ON s.id ="
                                + " a.solicitud_id WHERE "
                                + VIVA
                                + " ORDER BY a.solicitud_id, a.numero"));
    }

    /** Every request with its acts, those of drafts long sent too. */
    @Transactional(readOnly = true)
    public List<Tramite> todas() {
        return con(
                jdbc.sql("SELECT * FROM rendicion.solicitud ORDER BY momento, id")
                        .query(Solicitudes::solicitud)
                        .list(),
                jdbc.sql("SELECT * FROM rendicion.acto ORDER BY solicitud_id, numero"));
    }

    private static List<Tramite> con(List<Solicitud> solicitudes, JdbcClient.StatementSpec actos) {
        Map<String, List<Acto>> porSolicitud = new LinkedHashMap<>();
        actos.query(fila -> {
            porSolicitud
                    .computeIfAbsent(fila.getString("solicitud_id"), k -> new ArrayList<>())
                    .add(acto(fila, 0));
        });
        return solicitudes.stream()
                .map(s -> new Tramite(s, porSolicitud.getOrDefault(s.id(), List.of())))
                .toList();
    }

    private List<Acto> actos(UUID solicitud) {
        return jdbc.sql("SELECT * FROM rendicion.acto WHERE solicitud_id = ? ORDER BY numero")
                .param(solicitud)
                .query(Solicitudes::acto)
                .list();
    }

    void agrega(Solicitud s) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.solicitud
                        VALUES (?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        s.id(),
                        s.informe(),
                        s.seccion(),
                        s.filas().toArray(new String[0]),
                        s.area(),
                        s.firma().persona(),
                        s.firma().nombre(),
                        s.firma().puesto(),
                        s.firma().papel().name(),
                        s.firma().area(),
                        utc(s.firma().momento()),
                        s.firma().dia(),
                        s.vence(),
                        s.cierre(),
                        s.instrucciones())
                .update();
    }

    void agrega(String solicitud, int numero, Acto a) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.acto
                        VALUES (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?)
                        """)
                .param(solicitud)
                .param(numero)
                .param(a.accion().name())
                .param(a.firma().persona())
                .param(a.firma().nombre())
                .param(a.firma().puesto())
                .param(a.firma().papel().name())
                .param(a.firma().area())
                .param(utc(a.firma().momento()))
                .param(a.firma().dia())
                .param(a.nota())
                .param(a.vence().map(LocalDate::toString).orElse(null))
                .param(a.huella().orElse(null))
                .param(a.oficio().orElse(null))
                .param(a.observacion())
                .update();
    }

    private static OffsetDateTime utc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }

    private static Solicitud solicitud(ResultSet fila, int n) throws SQLException {
        return new Solicitud(
                fila.getString("id"),
                fila.getString("borrador_id"),
                fila.getString("seccion"),
                List.of((String[]) fila.getArray("filas").getArray()),
                fila.getString("area"),
                firma(fila, "area_de_quien"),
                fila.getObject("vence", LocalDate.class),
                fila.getObject("cierre", LocalDate.class),
                fila.getString("instrucciones"));
    }

    private static Acto acto(ResultSet fila, int n) throws SQLException {
        return new Acto(
                Accion.valueOf(fila.getString("accion")),
                firma(fila, "area"),
                fila.getString("nota"),
                Optional.ofNullable(fila.getObject("vence", LocalDate.class)),
                Optional.ofNullable(fila.getString("huella")),
                Optional.ofNullable(fila.getString("oficio")),
                fila.getInt("observacion"));
    }

    private static Firma firma(ResultSet fila, String area) throws SQLException {
        return new Firma(
                fila.getString("persona"),
                fila.getString("nombre"),
                fila.getString("puesto"),
                Papel.valueOf(fila.getString("papel")),
                fila.getString(area),
                fila.getObject("momento", OffsetDateTime.class).toInstant(),
                fila.getObject("dia", LocalDate.class));
    }
}
