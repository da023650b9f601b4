package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.Motivo;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.confronta.ActoDeConfronta;
import mx.recauda.platform.determinacion.confronta.ConfrontaHecha;
import mx.recauda.platform.determinacion.confronta.DiferenciaHecha;
import mx.recauda.platform.determinacion.confronta.FiltroDeConfrontas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the tables of confrontas. */
@Component
class TablaDeConfrontas {

    private static final String VIGENTE =
            """
            (SELECT a.postura FROM determinacion.confronta_acto a WHERE a.diferencia_id = d.id
             ORDER BY a.numero DESC LIMIT 1)
            """;

    private static final String PENDIENTES =
            "(SELECT count(*)::int FROM determinacion.confronta_diferencia d WHERE d.confronta_id = c.id"
                    + " AND coalesce("
                    + VIGENTE
                    + ", '') NOT IN ('ACEPTA_PATRON', 'SOSTIENE_PROPUESTA'))";

    private static final String CONFRONTA =
            "SELECT c.*, p.formato, p.archivo, p.version_sua, p.tipo_documento, p.folio_sua, p.huella,"
                    + " p.presentada_por, p.cedula_id, "
                    + PENDIENTES
                    + " AS pendientes"
                    + " FROM determinacion.confronta c"
                    + " JOIN determinacion.presentacion p ON p.id = c.presentacion_id ";

    private static final String FILTRO =
            """
            WHERE (:texto = '' OR c.registro LIKE :texto OR c.nombre ILIKE :texto)
              AND (:mes = '' OR c.mes = to_date(:mes, 'YYYY-MM'))
            """;

    private static final String CAUSAS =
            """
            ARRAY(SELECT m.causa FROM determinacion.confronta_motivo m WHERE m.diferencia_id = d.id
                  GROUP BY m.causa ORDER BY m.causa <> d.causa, min(m.orden))
            """;

    private static final String DIFERENCIA =
            "SELECT d.*, "
                    + VIGENTE
                    + " AS vigente, "
                    + CAUSAS
                    + " AS causas FROM determinacion.confronta_diferencia d ";

    private final JdbcClient jdbc;

    TablaDeConfrontas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ConfrontaHecha> busca(UUID id) {
        return jdbc.sql(CONFRONTA + "WHERE c.id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> confronta(fila))
                .optional();
    }

    Optional<UUID> deCedula(UUID cedula) {
        return jdbc.sql(
                        """
                        SELECT c.id FROM determinacion.confronta c
                        JOIN determinacion.presentacion p ON p.id = c.presentacion_id
                        WHERE p.cedula_id = ?
                        """)
                .param(cedula)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> presentada(UUID registro, String huella) {
        return jdbc.sql(
                        """
                        SELECT c.id FROM determinacion.confronta c
                        JOIN determinacion.presentacion p ON p.id = c.presentacion_id
                        WHERE p.registro_id = ? AND p.huella = ?
                        """)
                .params(registro, huella)
                .query(UUID.class)
                .optional();
    }

    List<ConfrontaHecha> lista(FiltroDeConfrontas filtro, int desde, int cuantas) {
        return con(
                        jdbc.sql(
                                CONFRONTA
                                        + FILTRO
                                        + soloPendientes(filtro)
                                        + " ORDER BY c.hecha_en DESC, c.id DESC OFFSET :desde LIMIT :cuantas"),
                        filtro)
                .param("desde", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> confronta(fila))
                .list();
    }

    int cuantas(FiltroDeConfrontas filtro) {
        return con(
                        jdbc.sql(
                                "SELECT count(*)::int FROM determinacion.confronta c "
                                        + FILTRO
                                        + soloPendientes(filtro)),
                        filtro)
                .query(Integer.class)
                .single();
    }

    List<DiferenciaHecha> diferencias(
            UUID confronta, String causa, String situacion, int desde, int cuantas) {
        return jdbc.sql(
                        "SELECT * FROM ("
                                + DIFERENCIA
                                + """
                                WHERE d.confronta_id = :confronta AND (:causa = '' OR EXISTS (
                                    SELECT FROM determinacion.confronta_motivo m
                                    WHERE m.diferencia_id = d.id AND m.causa = :causa))) x
                                WHERE :situacion = '' OR coalesce(x.vigente, 'PENDIENTE') = :situacion
                                ORDER BY x.orden OFFSET :desde LIMIT :cuantas
                                """)
                .param("confronta", confronta)
                .param("causa", causa)
                .param("situacion", situacion)
                .param("desde", desde)
                .param("cuantas", cuantas)
                .query((ResultSet fila, int numero) -> diferencia(fila))
                .list();
    }

    Optional<DiferenciaHecha> diferencia(UUID id) {
        return jdbc.sql(DIFERENCIA + "WHERE d.id = ?")
                .param(id)
                .query((ResultSet fila, int numero) -> diferencia(fila))
                .optional();
    }

    Map<String, Integer> cuantasPorCausa(UUID confronta) {
        Map<String, Integer> cuentas = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT m.causa, count(DISTINCT d.id)::int
                        FROM determinacion.confronta_diferencia d
                        JOIN determinacion.confronta_motivo m ON m.diferencia_id = d.id
                        WHERE d.confronta_id = ? GROUP BY m.causa ORDER BY m.causa
                        """)
                .param(confronta)
                .query((ResultSet fila) -> {
                    cuentas.put(fila.getString(1), fila.getInt(2));
                });
        return cuentas;
    }

    Map<UUID, Map<String, Integer>> porSituacion(Collection<UUID> confrontas) {
        Map<UUID, Map<String, Integer>> cuentas = new HashMap<>();
        jdbc.sql(
                        "SELECT d.confronta_id, coalesce("
                                + VIGENTE
                                + ", 'PENDIENTE') AS situacion, count(*)::int"
                                + " FROM determinacion.confronta_diferencia d"
                                + " WHERE d.confronta_id = ANY (?::uuid[])"
                                + " GROUP BY 1, 2 ORDER BY 1, 2")
                .param(confrontas.toArray(UUID[]::new))
                .query((ResultSet fila) -> {
                    cuentas.computeIfAbsent(
                                    fila.getObject(1, UUID.class), c -> new LinkedHashMap<>())
                            .put(fila.getString(2), fila.getInt(3));
                });
        return cuentas;
    }

    Map<Causa, Importe> porCausa(UUID confronta) {
        Map<Causa, Importe> sumas = new EnumMap<>(Causa.class);
        jdbc.sql(
                        """
                        SELECT m.causa, sum(m.importe_centavos)::bigint AS importe
                        FROM determinacion.confronta_motivo m
                        JOIN determinacion.confronta_diferencia d ON d.id = m.diferencia_id
                        WHERE d.confronta_id = ? GROUP BY m.causa
                        """)
                .param(confronta)
                .query((ResultSet fila) -> {
                    sumas.put(
                            Causa.valueOf(fila.getString("causa")),
                            Importe.deCentavos(fila.getLong("importe")));
                });
        return sumas;
    }

    List<Diferencia> lineas(UUID diferencia) {
        Map<Linea, Diferencia> lineas = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT * FROM determinacion.confronta_motivo WHERE diferencia_id = ? ORDER BY orden")
                .param(diferencia)
                .query((ResultSet fila, int numero) -> linea(fila))
                .list()
                .forEach(p -> lineas.merge(p.linea(), p.sola(), Parte::junta));
        return List.copyOf(lineas.values());
    }

    /**
     * What the office resolved of the confronta before of the same month holds of each worker whose
     * difference is still the same, line by line.
     */
    void sigueLoResuelto(UUID confronta, Instant ahora) {
        jdbc.sql(
                        """
                        WITH esta AS (SELECT * FROM determinacion.confronta WHERE id = :confronta),
                        antes AS (
                            SELECT c.id FROM determinacion.confronta c, esta
                            WHERE c.registro_id = esta.registro_id AND c.mes = esta.mes AND c.id <> esta.id
                            ORDER BY c.hecha_en DESC, c.id DESC LIMIT 1),
                        lineas AS (
                            SELECT d.id, d.confronta_id, d.nss, array_agg(l.linea || ' ' || l.suma ORDER BY l.linea) AS dice
                            FROM determinacion.confronta_diferencia d
                            JOIN LATERAL (SELECT m.linea, sum(m.importe_centavos) AS suma
                                          FROM determinacion.confronta_motivo m WHERE m.diferencia_id = d.id
                                          GROUP BY m.linea) l ON true
                            WHERE d.confronta_id IN (SELECT id FROM antes UNION ALL SELECT id FROM esta)
                            GROUP BY d.id)
                        INSERT INTO determinacion.confronta_acto (diferencia_id, numero, postura, motivo, hecho_en, hecho_por)
                        SELECT nueva.id, 1, v.postura,
                            left('Igual que en la determinación anterior. ' || v.motivo, 500), :ahora, v.hecho_por
                        FROM lineas nueva
                        JOIN lineas vieja ON vieja.nss = nueva.nss AND vieja.dice = nueva.dice
                        JOIN LATERAL (SELECT a.* FROM determinacion.confronta_acto a
                                      WHERE a.diferencia_id = vieja.id ORDER BY a.numero DESC LIMIT 1) v ON true
                        WHERE nueva.confronta_id = :confronta AND vieja.confronta_id <> :confronta
                          AND v.postura IN ('ACEPTA_PATRON', 'SOSTIENE_PROPUESTA')
                        """)
                .param("confronta", confronta)
                .param("ahora", TablaDePropuestas.enUtc(ahora))
                .update();
    }

    List<ActoDeConfronta> actos(UUID diferencia) {
        return jdbc.sql(
                        "SELECT * FROM determinacion.confronta_acto WHERE diferencia_id = ? ORDER BY numero")
                .param(diferencia)
                .query((ResultSet fila, int numero) ->
                        new ActoDeConfronta(
                                fila.getInt("numero"),
                                Postura.valueOf(fila.getString("postura")),
                                fila.getString("motivo"),
                                fila.getObject("hecho_en", OffsetDateTime.class).toInstant(),
                                fila.getString("hecho_por")))
                .list();
    }

    /**
     * Writes an act after those there are; whoever comes second with the same number is refused.
     */
    void acto(UUID diferencia, Postura postura, String motivo, Instant ahora, String cuenta) {
        jdbc.sql(
                        """
                        INSERT INTO determinacion.confronta_acto
                        SELECT ?, coalesce(max(numero), 0) + 1, ?, ?, ?, ?
                        FROM determinacion.confronta_acto WHERE diferencia_id = ?
                        """)
                .params(
                        diferencia,
                        postura.name(),
                        motivo,
                        TablaDePropuestas.enUtc(ahora),
                        cuenta,
                        diferencia)
                .update();
    }

    private static String soloPendientes(FiltroDeConfrontas filtro) {
        return filtro.pendientes() ? " AND " + PENDIENTES + " > 0" : "";
    }

    private static JdbcClient.StatementSpec con(
            JdbcClient.StatementSpec consulta, FiltroDeConfrontas filtro) {
        String texto = filtro.texto().replaceAll("[\\\\%_]", "");
        return consulta.param("texto", texto.isBlank() ? "" : "%" + texto.strip() + "%")
                .param("mes", filtro.mes().map(Mes::toString).orElse(""));
    }

    /** One cause of a line. */
    private record Parte(Linea linea, Importe patron, Motivo motivo) {

        Diferencia sola() {
            return new Diferencia(linea, patron.menos(motivo.importe()), patron, List.of(motivo));
        }

        static Diferencia junta(Diferencia antes, Diferencia otra) {
            List<Motivo> motivos = new ArrayList<>(antes.motivos());
            motivos.addAll(otra.motivos());
            Importe explicado =
                    motivos.stream().map(Motivo::importe).reduce(Importe.CERO, Importe::mas);
            return new Diferencia(
                    antes.linea(), antes.patron().menos(explicado), antes.patron(), motivos);
        }
    }

    private static Parte linea(ResultSet fila) throws SQLException {
        return new Parte(
                Linea.valueOf(fila.getString("linea")),
                Importe.deCentavos(fila.getLong("patron_centavos")),
                new Motivo(
                        Causa.valueOf(fila.getString("causa")),
                        fila.getString("instituto"),
                        fila.getString("patron"),
                        Importe.deCentavos(fila.getLong("importe_centavos"))));
    }

    private static DiferenciaHecha diferencia(ResultSet fila) throws SQLException {
        return new DiferenciaHecha(
                fila.getObject("id", UUID.class),
                fila.getObject("confronta_id", UUID.class),
                fila.getInt("orden"),
                fila.getString("nss"),
                fila.getString("nombre"),
                Arrays.stream((String[]) fila.getArray("causas").getArray())
                        .map(Causa::valueOf)
                        .toList(),
                Importe.deCentavos(fila.getLong("instituto_centavos")),
                Importe.deCentavos(fila.getLong("patron_centavos")),
                Optional.ofNullable(fila.getString("vigente")).map(Postura::valueOf));
    }

    private static ConfrontaHecha confronta(ResultSet fila) throws SQLException {
        return new ConfrontaHecha(
                fila.getObject("id", UUID.class),
                fila.getObject("registro_id", UUID.class),
                fila.getString("registro"),
                fila.getString("nombre"),
                Mes.de(fila.getObject("mes", LocalDate.class)),
                new ConfrontaHecha.Origen(
                        fila.getString("formato"),
                        fila.getString("archivo"),
                        fila.getString("version_sua"),
                        fila.getString("tipo_documento"),
                        fila.getString("folio_sua"),
                        fila.getString("huella"),
                        fila.getString("presentada_por")),
                Optional.ofNullable(fila.getObject("propuesta_id", UUID.class)),
                fila.getObject("cedula_id", UUID.class),
                fila.getInt("iguales"),
                fila.getInt("distintos"),
                fila.getInt("pendientes"),
                montos(fila, "instituto_centavos"),
                montos(fila, "patron_centavos"),
                fila.getObject("hecha_en", OffsetDateTime.class).toInstant());
    }

    private static Montos montos(ResultSet fila, String columna) throws SQLException {
        Long[] centavos = (Long[]) fila.getArray(columna).getArray();
        return Montos.de(l -> Importe.deCentavos(centavos[Linea.TODAS.indexOf(l)]));
    }
}
