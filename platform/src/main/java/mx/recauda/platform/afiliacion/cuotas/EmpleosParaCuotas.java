package mx.recauda.platform.afiliacion.cuotas;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the workers of a registro patronal for the computation of a period. */
@Component
@Transactional(readOnly = true)
public class EmpleosParaCuotas {

    private static final String REGISTRO =
            """
            SELECT r.id, coalesce(i.datos ->> 'registro', r.registro) AS registro, r.oficina,
                coalesce(i.datos ->> 'modalidad', r.modalidad) AS modalidad,
                coalesce(i.datos ->> 'zona', r.zona) AS zona, p.nombre, p.rfc, f.datos ->> 'prima' AS prima,
                coalesce(f.datos ->> 'clase', '') AS clase, coalesce(f.datos ->> 'fraccion', '') AS fraccion
            FROM afiliacion.registro_patronal r JOIN afiliacion.patron p ON p.id = r.patron_id
            LEFT JOIN LATERAL (SELECT h.datos FROM afiliacion.hecho_patronal h
                 WHERE h.registro_id = r.id AND h.tipo = 'IDENTIFICACION' AND h.anula_id IS NULL
                   AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a
                                   WHERE a.anula_id = h.id AND a.conocido_en <= :conocido)
                 ORDER BY (h.vigencia @> :dia::date AND h.conocido_en <= :conocido) DESC,
                   CASE WHEN h.vigencia @> :dia::date AND h.conocido_en <= :conocido
                        THEN lower(h.vigencia) END DESC NULLS LAST,
                   CASE WHEN h.vigencia @> :dia::date AND h.conocido_en <= :conocido
                        THEN h.conocido_en END DESC NULLS LAST, h.id
                 LIMIT 1) i ON true
            LEFT JOIN LATERAL (SELECT h.datos FROM afiliacion.hecho_patronal h
                 WHERE h.registro_id = r.id AND h.tipo = 'PRIMA' AND h.vigencia @> :dia::date
                   AND h.conocido_en <= :conocido
                   AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a
                                   WHERE a.anula_id = h.id AND a.conocido_en <= :conocido)
                 ORDER BY lower(h.vigencia) DESC, h.conocido_en DESC, h.id DESC LIMIT 1) f ON true
            """;

    private final JdbcClient jdbc;
    private final EmpleosEnLote enLote;

    EmpleosParaCuotas(JdbcClient jdbc, EmpleosEnLote enLote) {
        this.jdbc = jdbc;
        this.enLote = enLote;
    }

    /**
     * Whose contributions are computed: number, modalidad, area, class and premium that held on the
     * day asked, by what was known then. Before anything was known of the registro, its first
     * number, modalidad and area. Names have one time only.
     *
     * @param modalidad two digits
     * @param clase class of risk, and its activity; empty when none is known
     * @param prima work-risk premium that held on the day asked; empty when none is known
     */
    public record PatronConocido(
            UUID id,
            RegistroPatronal registro,
            String nombre,
            String rfc,
            String oficina,
            String modalidad,
            Zona zona,
            String clase,
            String fraccion,
            Optional<Tasa> prima) {}

    /**
     * A worker and what is known of the days asked.
     *
     * @param nombre {@code PATERNO$MATERNO$NOMBRES}
     * @param hechos enrolments, changes of wage, ends, absences and incapacities
     */
    public record Empleo(UUID asegurado, Nss nss, String nombre, String curp, List<Hecho> hechos) {}

    /** The registro, when it is in the scope of whoever asks. */
    public Optional<PatronConocido> patron(UUID registro, LocalDate dia, Instant conocido) {
        return jdbc.sql(REGISTRO + "WHERE r.id = :registro")
                .param("registro", registro)
                .param("dia", dia)
                .param("conocido", enUtc(conocido))
                .query((ResultSet fila, int numero) -> patron(fila))
                .optional();
    }

    /** The registros of the scope, by name of the employer, page by page. */
    public List<PatronConocido> patrones(LocalDate dia, Instant conocido, int desde, int cuantos) {
        return jdbc.sql(REGISTRO + "ORDER BY p.nombre, r.registro OFFSET :desde LIMIT :cuantos")
                .param("dia", dia)
                .param("conocido", enUtc(conocido))
                .param("desde", desde)
                .param("cuantos", cuantos)
                .query((ResultSet fila, int numero) -> patron(fila))
                .list();
    }

    /** How many registros are in the scope. */
    public int cuantosPatrones() {
        return jdbc.sql("SELECT count(*)::int FROM afiliacion.registro_patronal")
                .query(Integer.class)
                .single();
    }

    /** The workers enrolled some day of an interval, as known at an instant. */
    public List<Empleo> empleos(UUID registro, LocalDate desde, LocalDate hasta, Instant conocido) {
        return enLote.empleos(List.of(registro), desde, hasta, conocido)
                .getOrDefault(registro, List.of());
    }

    /** Those of the registros asked that are in the scope, as known at an instant, by identity. */
    public Map<UUID, PatronConocido> patrones(
            Collection<UUID> registros, LocalDate dia, Instant conocido) {
        return jdbc
                .sql(REGISTRO + "WHERE r.id = ANY (:registros::uuid[])")
                .param("registros", EmpleosEnLote.textos(registros))
                .param("dia", dia)
                .param("conocido", enUtc(conocido))
                .query((ResultSet fila, int numero) -> patron(fila))
                .list()
                .stream()
                .collect(Collectors.toMap(PatronConocido::id, p -> p));
    }

    private static PatronConocido patron(ResultSet fila) throws SQLException {
        return new PatronConocido(
                fila.getObject("id", UUID.class),
                RegistroPatronal.parse(fila.getString("registro")),
                fila.getString("nombre"),
                fila.getString("rfc"),
                fila.getString("oficina"),
                fila.getString("modalidad"),
                Zona.valueOf(fila.getString("zona")),
                fila.getString("clase"),
                fila.getString("fraccion"),
                Optional.ofNullable(fila.getString("prima")).map(Tasa::dePorcentaje));
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
