package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.afiliacion.lotes.Linea.Motivo;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lotes and their lines, as whoever asks may see them. */
@Service
@Transactional(readOnly = true)
public class ConsultaDeLotes {

    private static final String LINEAS =
            """
            SELECT r.*, x.operado, m.efecto, m.asegurado_id, c.estado AS en_cola, c.nuevo_lote, l.solicitante
            FROM afiliacion.lote_renglon r JOIN afiliacion.lote l ON l.id = r.lote_id
            LEFT JOIN afiliacion.lote_resultado x ON x.lote_id = r.lote_id AND x.renglon = r.renglon
            LEFT JOIN afiliacion.movimiento m ON m.id = x.movimiento_id
            LEFT JOIN afiliacion.cola_de_correccion c ON c.lote_id = r.lote_id AND c.renglon = r.renglon
            WHERE r.lote_id = :lote
            """;
    private static final String MOTIVOS =
            """
            SELECT linea, codigo, severidad, campo, valor, mensaje, remedio
            FROM afiliacion.lote_incidencia WHERE lote_id = :lote
            """;

    private final JdbcClient jdbc;
    private final LotesEnTabla lotes;

    ConsultaDeLotes(JdbcClient jdbc, LotesEnTabla lotes) {
        this.jdbc = jdbc;
        this.lotes = lotes;
    }

    /** The lote, or empty when there is none within the scope. */
    public Optional<Lote> lote(UUID id) {
        return lotes.busca(id);
    }

    /** The newest lotes, after skipping some. */
    public List<Lote> recientes(int desde, int cuantos) {
        return lotes.recientes(Optional.empty(), desde, cuantos);
    }

    /** How many lotes there are. */
    public int cuantos() {
        return lotes.cuantos();
    }

    /** Lines in the order of the file, after skipping some. */
    public List<Linea> lineas(UUID lote, Optional<Situacion> situacion, int desde, int cuantos) {
        List<Linea> sinMotivos =
                jdbc.sql(LINEAS + filtro(situacion) + " ORDER BY r.renglon OFFSET :d LIMIT :c")
                        .param("lote", lote)
                        .param("d", desde)
                        .param("c", cuantos)
                        .query(ConsultaDeLotes::linea)
                        .list();
        return conMotivos(lote, sinMotivos);
    }

    /** Lines after one, in the order of the file. */
    public List<Linea> lineasDespuesDe(
            UUID lote, Optional<Situacion> situacion, int renglon, int cuantas) {
        return conMotivos(
                lote,
                jdbc.sql(
                                LINEAS
                                        + filtro(situacion)
                                        + " AND r.renglon > :renglon ORDER BY r.renglon LIMIT :c")
                        .param("lote", lote)
                        .param("renglon", renglon)
                        .param("c", cuantas)
                        .query(ConsultaDeLotes::linea)
                        .list());
    }

    private List<Linea> conMotivos(UUID lote, List<Linea> sinMotivos) {
        int[] numeros = sinMotivos.stream().mapToInt(l -> l.renglon().numero()).toArray();
        Map<Integer, List<Motivo>> motivos =
                jdbc
                        .sql(MOTIVOS + " AND linea = ANY(:lineas) ORDER BY linea, id")
                        .param("lote", lote)
                        .param("lineas", numeros)
                        .query(ConsultaDeLotes::motivo)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Motivo::linea));
        return sinMotivos.stream()
                .map(l ->
                        new Linea(
                                l.renglon(),
                                l.situacion(),
                                l.efecto(),
                                l.trabajador(),
                                motivos.getOrDefault(l.renglon().numero(), List.of()),
                                l.nuevoLote(),
                                l.corregible()))
                .toList();
    }

    /** One line of a lote. */
    public Optional<Linea> linea(UUID lote, int renglon) {
        return jdbc.sql(LINEAS + " AND r.renglon = :renglon")
                .param("lote", lote)
                .param("renglon", renglon)
                .query(ConsultaDeLotes::linea)
                .optional()
                .map(l ->
                        new Linea(
                                l.renglon(),
                                l.situacion(),
                                l.efecto(),
                                l.trabajador(),
                                deLaLinea(lote, renglon),
                                l.nuevoLote(),
                                l.corregible()));
    }

    private List<Motivo> deLaLinea(UUID lote, int renglon) {
        return jdbc.sql(MOTIVOS + " AND linea = :linea ORDER BY id")
                .param("lote", lote)
                .param("linea", renglon)
                .query(ConsultaDeLotes::motivo)
                .list();
    }

    /** What was wrong with a file, in the order of the file, after skipping some. */
    public List<Motivo> motivos(UUID lote, int desde, int cuantos) {
        return jdbc.sql(MOTIVOS + " ORDER BY id OFFSET :d LIMIT :c")
                .param("lote", lote)
                .param("d", desde)
                .param("c", cuantos)
                .query(ConsultaDeLotes::motivo)
                .list();
    }

    /** The same, what refuses it first. */
    public List<Motivo> rechazosPrimero(UUID lote, int desde, int cuantos) {
        return jdbc.sql(MOTIVOS + " ORDER BY severidad <> 'ERROR', id OFFSET :d LIMIT :c")
                .param("lote", lote)
                .param("d", desde)
                .param("c", cuantos)
                .query(ConsultaDeLotes::motivo)
                .list();
    }

    /**
     * How often a lote says a code.
     *
     * @param error whether it refuses, or only remarks
     * @param cuantas as many as were kept
     */
    public record Conteo(String codigo, boolean error, int cuantas) {}

    /** How often a lote says each code: first what refuses, then what only remarks. */
    public List<Conteo> conteos(UUID lote) {
        return jdbc.sql(
                        """
                        SELECT codigo, severidad = 'ERROR' AS error, count(*) AS cuantas
                        FROM afiliacion.lote_incidencia WHERE lote_id = ?
                        GROUP BY 1, 2 ORDER BY 2 DESC, 1
                        """)
                .param(lote)
                .query((fila, numero) ->
                        new Conteo(
                                fila.getString("codigo"),
                                fila.getBoolean("error"),
                                fila.getInt("cuantas")))
                .list();
    }

    /** Incidents of a lote by code, as many as were kept. */
    public Map<String, Integer> porCodigo(UUID lote) {
        Map<String, Integer> cuentas = new TreeMap<>();
        RowCallbackHandler cuenta =
                fila -> cuentas.put(fila.getString("codigo"), fila.getInt("cuantas"));
        jdbc.sql(
                        """
                        SELECT codigo, count(*) AS cuantas FROM afiliacion.lote_incidencia
                        WHERE lote_id = ? GROUP BY codigo
                        """)
                .param(lote)
                .query(cuenta);
        return cuentas;
    }

    private static String filtro(Optional<Situacion> situacion) {
        return situacion
                .map(s ->
                        switch (s) {
                            case PENDIENTE -> " AND x.operado IS NULL";
                            case OPERADA -> " AND x.operado";
                            case RECHAZADA -> " AND NOT x.operado";
                        })
                .orElse("");
    }

    private static Linea linea(ResultSet fila, int numero) throws SQLException {
        boolean operado = fila.getBoolean("operado");
        Situacion situacion =
                fila.wasNull()
                        ? Situacion.PENDIENTE
                        : operado ? Situacion.OPERADA : Situacion.RECHAZADA;
        return new Linea(
                RenglonesEnTabla.renglon(fila)
                        .pedidaPor(Solicitante.valueOf(fila.getString("solicitante"))),
                situacion,
                Optional.ofNullable(fila.getObject("efecto", LocalDate.class)),
                Optional.ofNullable(fila.getObject("asegurado_id", UUID.class)),
                List.of(),
                Optional.ofNullable(fila.getObject("nuevo_lote", UUID.class)),
                "PENDIENTE".equals(fila.getString("en_cola")));
    }

    private static Motivo motivo(ResultSet fila, int numero) throws SQLException {
        return new Motivo(
                fila.getInt("linea"),
                fila.getString("codigo"),
                fila.getString("severidad").equals("ERROR"),
                fila.getString("campo"),
                fila.getString("valor"),
                fila.getString("mensaje"),
                fila.getString("remedio"));
    }
}
