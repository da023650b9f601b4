package mx.recauda.platform.afiliacion.cuotas;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.tiempo.Vigencia;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.Empleo;

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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the workers of many registros at once: four queries, whatever their number. The days after
 * the end of a registro, its last day left in, are not of it although somebody is still enrolled.
 */
@Component
@Transactional(readOnly = true)
public class EmpleosEnLote {

    private static final String TRAMOS =
            """
            SELECT t.registro_id, a.id, a.nss, a.curp, a.primer_apellido, a.segundo_apellido, a.nombres,
                lower(t.vigencia) AS desde, upper(t.vigencia) - 1 AS hasta, t.sbc_centavos
            FROM afiliacion.tramo t JOIN afiliacion.asegurado a ON a.id = t.asegurado_id
            WHERE t.registro_id = ANY (:registros::uuid[]) AND t.conocido @> :conocido::timestamptz
              AND t.vigencia && daterange(:desde::date, :hasta::date, '[]')
            ORDER BY t.registro_id, a.id, lower(t.vigencia)
            """;

    private static final String AUSENCIAS =
            """
            SELECT x.registro_id, x.asegurado_id, lower(x.vigencia) AS desde,
                upper(x.vigencia) - lower(x.vigencia) AS dias, '' AS folio
            FROM afiliacion.ausencia x
            WHERE x.registro_id = ANY (:registros::uuid[]) AND x.anula_id IS NULL
              AND x.conocido_en <= :conocido
              AND x.vigencia && daterange(:desde::date, :hasta::date, '[]')
              AND NOT EXISTS (SELECT FROM afiliacion.ausencia a
                              WHERE a.anula_id = x.id AND a.conocido_en <= :conocido)
            ORDER BY x.registro_id, x.asegurado_id, lower(x.vigencia), x.id
            """;

    private static final String INCAPACIDADES =
            AUSENCIAS
                    .replace("afiliacion.ausencia", "afiliacion.incapacidad")
                    .replace("'' AS folio", "folio");

    private static final String NOVEDADES =
            """
            SELECT registro_id, asegurado_id, 'MOVIMIENTO' AS clase, tipo, id, efecto AS dia, conocido_en
            FROM afiliacion.movimiento
            WHERE registro_id = ANY (:registros::uuid[]) AND conocido_en > :antes AND conocido_en <= :conocido
              AND efecto <= :hasta::date
            UNION ALL
            SELECT registro_id, asegurado_id, 'AUSENCIA', '', id, lower(vigencia), conocido_en
            FROM afiliacion.ausencia
            WHERE registro_id = ANY (:registros::uuid[]) AND conocido_en > :antes AND conocido_en <= :conocido
              AND lower(vigencia) <= :hasta::date
            UNION ALL
            SELECT registro_id, asegurado_id, 'INCAPACIDAD', folio, id, lower(vigencia), conocido_en
            FROM afiliacion.incapacidad
            WHERE registro_id = ANY (:registros::uuid[]) AND conocido_en > :antes AND conocido_en <= :conocido
              AND lower(vigencia) <= :hasta::date
            UNION ALL
            SELECT registro_id, NULL, 'PATRON', tipo, id, lower(vigencia), conocido_en
            FROM afiliacion.hecho_patronal
            WHERE registro_id = ANY (:registros::uuid[]) AND conocido_en > :antes AND conocido_en <= :conocido
              AND lower(vigencia) <= :hasta::date
            ORDER BY conocido_en, id
            """;

    private final JdbcClient jdbc;
    private final DiasSinVigor sinVigor;

    EmpleosEnLote(JdbcClient jdbc, DiasSinVigor sinVigor) {
        this.jdbc = jdbc;
        this.sinVigor = sinVigor;
    }

    /** A registro patronal and where it is. */
    public record Registro(UUID id, String numero, String oficina) {}

    /**
     * A fact learned between two instants.
     *
     * @param asegurado whose; empty when it is of the whole registro
     * @param clase MOVIMIENTO, AUSENCIA, INCAPACIDAD or PATRON
     * @param tipo kind of movement or of fact of the employer; folio of an incapacity; or empty
     * @param numero its number in its table
     * @param dia day from which it counts
     */
    public record Novedad(
            UUID registro,
            Optional<UUID> asegurado,
            String clase,
            String tipo,
            long numero,
            LocalDate dia,
            Instant conocidoEn) {}

    /**
     * The registros of an office, by number.
     *
     * @param oficina subdelegación, delegación, or {@code *} for those of the whole scope
     */
    public List<Registro> registros(String oficina) {
        return jdbc.sql(
                        """
                        SELECT id, registro, oficina FROM afiliacion.registro_patronal
                        WHERE :oficina = '*' OR oficina = :oficina OR left(oficina, 2) = :oficina
                        ORDER BY registro
                        """)
                .param("oficina", oficina)
                .query((ResultSet fila, int numero) ->
                        new Registro(
                                fila.getObject("id", UUID.class),
                                fila.getString("registro"),
                                fila.getString("oficina")))
                .list();
    }

    /** Keys of the offices of the scope that have registros. */
    public List<String> oficinas() {
        return jdbc.sql("SELECT DISTINCT oficina FROM afiliacion.registro_patronal ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** The workers enrolled some day of an interval, as known at an instant, by registro. */
    public Map<UUID, List<Empleo>> empleos(
            Collection<UUID> registros, LocalDate desde, LocalDate hasta, Instant conocido) {
        Map<Clave, Armado> armados = new LinkedHashMap<>();
        Map<UUID, List<Vigencia>> fuera = sinVigor.de(registros, conocido);
        Vigencia periodo = Vigencia.entre(desde, hasta);
        RowCallbackHandler tramo = fila -> tramo(fila, fuera, periodo, armados);
        con(jdbc.sql(TRAMOS), registros, desde, hasta, conocido).query(tramo);
        RowCallbackHandler ausencia =
                fila ->
                        agrega(
                                armados,
                                fila,
                                new Hecho.Ausencia(
                                        fila.getObject("desde", LocalDate.class),
                                        fila.getInt("dias")));
        con(jdbc.sql(AUSENCIAS), registros, desde, hasta, conocido).query(ausencia);
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
        con(jdbc.sql(INCAPACIDADES), registros, desde, hasta, conocido).query(incapacidad);
        Map<UUID, List<Empleo>> porRegistro = new LinkedHashMap<>();
        armados.forEach((clave, armado) ->
                porRegistro
                        .computeIfAbsent(clave.registro(), quien -> new ArrayList<>())
                        .add(armado.empleo()));
        return porRegistro;
    }

    /**
     * What was learned after an instant and up to another that may count in a period.
     *
     * @param hasta last day of the period
     */
    public List<Novedad> novedades(
            Collection<UUID> registros, LocalDate hasta, Instant antes, Instant conocido) {
        return jdbc.sql(NOVEDADES)
                .param("registros", textos(registros))
                .param("hasta", hasta)
                .param("antes", enUtc(antes))
                .param("conocido", enUtc(conocido))
                .query((ResultSet fila, int numero) ->
                        new Novedad(
                                fila.getObject("registro_id", UUID.class),
                                Optional.ofNullable(fila.getObject("asegurado_id", UUID.class)),
                                fila.getString("clase"),
                                fila.getString("tipo"),
                                fila.getLong("id"),
                                fila.getObject("dia", LocalDate.class),
                                fila.getObject("conocido_en", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static JdbcClient.StatementSpec con(
            JdbcClient.StatementSpec consulta,
            Collection<UUID> registros,
            LocalDate desde,
            LocalDate hasta,
            Instant conocido) {
        return consulta.param("registros", textos(registros))
                .param("desde", desde)
                .param("hasta", hasta)
                .param("conocido", enUtc(conocido));
    }

    // The spells of a worker come in order: one that follows another without a gap changes the
    // wage.
    private static void tramo(
            ResultSet fila,
            Map<UUID, List<Vigencia>> fuera,
            Vigencia periodo,
            Map<Clave, Armado> armados)
            throws SQLException {
        Clave clave =
                new Clave(
                        fila.getObject("registro_id", UUID.class),
                        fila.getObject("id", UUID.class));
        Vigencia dias =
                new Vigencia(
                        fila.getObject("desde", LocalDate.class),
                        Optional.ofNullable(fila.getObject("hasta", LocalDate.class)));
        Importe sbc = Importe.deCentavos(fila.getLong("sbc_centavos"));
        for (Vigencia parte :
                DiasSinVigor.quita(dias, fuera.getOrDefault(clave.registro(), List.of()))) {
            if (parte.traslapa(periodo)) {
                Armado armado = armados.get(clave);
                if (armado == null) {
                    armado = armado(clave, fila);
                    armados.put(clave, armado);
                }
                armado.tramo(parte.desde(), parte.hasta(), sbc);
            }
        }
    }

    private static Armado armado(Clave clave, ResultSet fila) throws SQLException {
        return new Armado(
                clave.asegurado(),
                Nss.parse(fila.getString("nss")),
                fila.getString("primer_apellido")
                        + "$"
                        + fila.getString("segundo_apellido")
                        + "$"
                        + fila.getString("nombres"),
                fila.getString("curp"),
                new ArrayList<>());
    }

    private static void agrega(Map<Clave, Armado> armados, ResultSet fila, Hecho hecho)
            throws SQLException {
        Armado armado =
                armados.get(
                        new Clave(
                                fila.getObject("registro_id", UUID.class),
                                fila.getObject("asegurado_id", UUID.class)));
        if (armado != null) {
            armado.hechos().add(hecho);
        }
    }

    static String[] textos(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }

    private record Clave(UUID registro, UUID asegurado) {}

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
