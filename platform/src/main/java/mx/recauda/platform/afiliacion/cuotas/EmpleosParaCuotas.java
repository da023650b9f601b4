package mx.recauda.platform.afiliacion.cuotas;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

/** Reads the workers of a registro patronal for the computation of a period. */
@Component
@Transactional(readOnly = true)
public class EmpleosParaCuotas {

    private static final String REGISTRO =
            """
            SELECT r.id, r.registro, r.oficina, r.zona, p.nombre, p.rfc,
                (SELECT h.datos ->> 'prima' FROM afiliacion.hecho_patronal h
                 WHERE h.registro_id = r.id AND h.tipo = 'PRIMA' AND h.vigencia @> :dia::date
                   AND h.conocido_en <= :conocido
                   AND NOT EXISTS (SELECT FROM afiliacion.hecho_patronal a
                                   WHERE a.anula_id = h.id AND a.conocido_en <= :conocido)
                 ORDER BY lower(h.vigencia) DESC, h.conocido_en DESC, h.id DESC LIMIT 1) AS prima
            FROM afiliacion.registro_patronal r JOIN afiliacion.patron p ON p.id = r.patron_id
            """;

    private static final String TRAMOS =
            """
            SELECT a.id, a.nss, a.curp, a.primer_apellido, a.segundo_apellido, a.nombres,
                lower(t.vigencia) AS desde, upper(t.vigencia) - 1 AS hasta, t.sbc_centavos
            FROM afiliacion.tramo t JOIN afiliacion.asegurado a ON a.id = t.asegurado_id
            WHERE t.registro_id = :registro AND t.conocido @> :conocido::timestamptz
              AND t.vigencia && daterange(:desde::date, :hasta::date, '[]')
            ORDER BY a.id, lower(t.vigencia)
            """;

    private static final String DIAS =
            """
            SELECT x.asegurado_id, lower(x.vigencia) AS desde,
                upper(x.vigencia) - lower(x.vigencia) AS dias, x.folio
            FROM (SELECT id, asegurado_id, registro_id, vigencia, conocido_en, anula_id, '' AS folio
                  FROM afiliacion.ausencia) x
            WHERE x.registro_id = :registro AND x.anula_id IS NULL AND x.conocido_en <= :conocido
              AND x.vigencia && daterange(:desde::date, :hasta::date, '[]')
              AND NOT EXISTS (SELECT FROM afiliacion.ausencia a
                              WHERE a.anula_id = x.id AND a.conocido_en <= :conocido)
            """;

    private final JdbcClient jdbc;

    EmpleosParaCuotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose contributions are computed. Number, modality, area and names are those of today: they
     * have one time only.
     *
     * @param prima work-risk premium that held on the day asked; empty when none is known
     */
    public record PatronConocido(
            UUID id,
            RegistroPatronal registro,
            String nombre,
            String rfc,
            String oficina,
            Zona zona,
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
        Map<UUID, Armado> armados = new LinkedHashMap<>();
        RowCallbackHandler tramo = fila -> tramo(fila, armados);
        con(jdbc.sql(TRAMOS), registro, desde, hasta, conocido).query(tramo);
        RowCallbackHandler ausencia =
                fila ->
                        agrega(
                                armados,
                                fila,
                                new Hecho.Ausencia(
                                        fila.getObject("desde", LocalDate.class),
                                        fila.getInt("dias")));
        con(jdbc.sql(DIAS), registro, desde, hasta, conocido).query(ausencia);
        RowCallbackHandler incapacidad =
                fila ->
                        agrega(
                                armados,
                                fila,
                                new Hecho.Incapacidad(
                                        fila.getObject("desde", LocalDate.class),
                                        fila.getInt("dias"),
                                        fila.getString("folio"),
                                        false));
        con(jdbc.sql(incapacidades()), registro, desde, hasta, conocido).query(incapacidad);
        return armados.values().stream().map(Armado::empleo).toList();
    }

    private static String incapacidades() {
        return DIAS.replace("afiliacion.ausencia", "afiliacion.incapacidad")
                .replace("'' AS folio", "folio");
    }

    private static JdbcClient.StatementSpec con(
            JdbcClient.StatementSpec consulta,
            UUID registro,
            LocalDate desde,
            LocalDate hasta,
            Instant conocido) {
        return consulta.param("registro", registro)
                .param("desde", desde)
                .param("hasta", hasta)
                .param("conocido", enUtc(conocido));
    }

    // The spells of a worker come in order: one that follows another without a gap changes the
    // wage.
    private static void tramo(ResultSet fila, Map<UUID, Armado> armados) throws SQLException {
        UUID id = fila.getObject("id", UUID.class);
        Armado armado = armados.get(id);
        if (armado == null) {
            armado =
                    new Armado(
                            id,
                            Nss.parse(fila.getString("nss")),
                            fila.getString("primer_apellido")
                                    + "$"
                                    + fila.getString("segundo_apellido")
                                    + "$"
                                    + fila.getString("nombres"),
                            fila.getString("curp"),
                            new ArrayList<>());
            armados.put(id, armado);
        }
        armado.tramo(
                fila.getObject("desde", LocalDate.class),
                Optional.ofNullable(fila.getObject("hasta", LocalDate.class)),
                Importe.deCentavos(fila.getLong("sbc_centavos")));
    }

    private static void agrega(Map<UUID, Armado> armados, ResultSet fila, Hecho hecho)
            throws SQLException {
        Armado armado = armados.get(fila.getObject("asegurado_id", UUID.class));
        if (armado != null) {
            armado.hechos().add(hecho);
        }
    }

    private static PatronConocido patron(ResultSet fila) throws SQLException {
        return new PatronConocido(
                fila.getObject("id", UUID.class),
                RegistroPatronal.parse(fila.getString("registro")),
                fila.getString("nombre"),
                fila.getString("rfc"),
                fila.getString("oficina"),
                Zona.valueOf(fila.getString("zona")),
                Optional.ofNullable(fila.getString("prima")).map(Tasa::dePorcentaje));
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }

    private record Armado(UUID asegurado, Nss nss, String nombre, String curp, List<Hecho> hechos) {

        void tramo(LocalDate desde, Optional<LocalDate> hasta, Importe sbc) {
            Hecho ultimo = hechos.isEmpty() ? new Hecho.Baja(LocalDate.MIN) : hechos.getLast();
            if (ultimo instanceof Hecho.Baja(LocalDate fin) && fin.equals(desde.minusDays(1))) {
                hechos.removeLast();
                hechos.add(new Hecho.CambioDeSalario(desde, sbc));
            } else {
                hechos.add(new Hecho.Alta(desde, sbc));
            }
            hasta.ifPresent(dia -> hechos.add(new Hecho.Baja(dia)));
        }

        Empleo empleo() {
            return new Empleo(asegurado, nss, nombre, curp, List.copyOf(hechos));
        }
    }
}
