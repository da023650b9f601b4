package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.json.Json;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Origen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs of the auditor, their findings, and the reasons people gave for them. */
@Repository
public class Revisiones {

    private final JdbcClient jdbc;
    private final Clock reloj;
    private final Identificadores identificadores;
    private final Bitacora bitacora;

    Revisiones(JdbcClient jdbc, Clock reloj, Identificadores identificadores, Bitacora bitacora) {
        this.jdbc = jdbc;
        this.reloj = reloj;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    /**
     * The run in force of a document.
     *
     * @param id identity
     * @param numero which run of the document, from 1
     * @param reglas how many rules read it
     * @param por account
     * @param en when
     */
    public record Revision(UUID id, int numero, int reglas, String por, Instant en) {}

    /** The run in force. */
    @Transactional(readOnly = true)
    public Optional<Revision> vigente(UUID documento) {
        return jdbc.sql(
                        "SELECT id, numero, reglas, hecha_por, hecha_en FROM rendicion.revision"
                                + " WHERE documento_id = ? ORDER BY numero DESC LIMIT 1")
                .param(documento)
                .query((fila, n) ->
                        new Revision(
                                fila.getObject(1, UUID.class),
                                fila.getInt(2),
                                fila.getInt(3),
                                fila.getString(4),
                                fila.getObject(5, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Findings of the run in force, by number. */
    @Transactional(readOnly = true)
    public List<HallazgoGuardado> hallazgos(UUID documento) {
        return jdbc.sql(
                        "SELECT h.* FROM rendicion.hallazgo h WHERE h.revision_id = (SELECT id FROM"
                                + " rendicion.revision WHERE documento_id = ? ORDER BY numero DESC"
                                + " LIMIT 1) ORDER BY h.numero")
                .param(documento)
                .query(Revisiones::hallazgo)
                .list();
    }

    /** Reasons given for findings of a document, the last first. */
    @Transactional(readOnly = true)
    public List<Justificacion> justificaciones(UUID documento) {
        return jdbc.sql(
                        "SELECT regla, seccion, ubicacion, mensaje, texto, justificado_por,"
                                + " justificado_en FROM rendicion.justificacion WHERE documento_id"
                                + " = ? ORDER BY justificado_en DESC")
                .param(documento)
                .query((fila, n) ->
                        new Justificacion(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getString(3),
                                fila.getString(4),
                                fila.getString(5),
                                fila.getString(6),
                                fila.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Records why a finding stands; 20 to 1,000 characters. */
    @Transactional
    public void justifica(UUID documento, Hallazgo hallazgo, String texto) {
        jdbc.sql("INSERT INTO rendicion.justificacion VALUES (?,?,?,?,?,?,?,?,?)")
                .params(
                        identificadores.nuevo(),
                        documento,
                        hallazgo.regla(),
                        hallazgo.seccion(),
                        hallazgo.ubicacion(),
                        hallazgo.mensaje(),
                        texto,
                        QuienActua.ahora().cuenta(),
                        Documentos.utc(reloj.instant()))
                .update();
        bitacora.anota("JUSTIFICAR_HALLAZGO", "documento:" + documento);
    }

    /** Adds a run when it found something else than the one in force, or there is none. */
    @Transactional
    public void agrega(UUID documento, int reglas, List<Hallazgo> hallados) {
        Optional<Revision> anterior = vigente(documento);
        List<Hallazgo> antes =
                hallazgos(documento).stream().map(HallazgoGuardado::hallazgo).toList();
        if (anterior.isPresent() && anterior.get().reglas() == reglas && antes.equals(hallados)) {
            return;
        }
        UUID id = identificadores.nuevo();
        jdbc.sql("INSERT INTO rendicion.revision VALUES (?,?,?,?,?,?)")
                .params(
                        id,
                        documento,
                        anterior.map(r -> r.numero() + 1).orElse(1),
                        reglas,
                        QuienActua.ahora().cuenta(),
                        Documentos.utc(reloj.instant()))
                .update();
        for (int i = 0; i < hallados.size(); i++) {
            agrega(id, i + 1, hallados.get(i));
        }
    }

    private void agrega(UUID revision, int numero, Hallazgo h) {
        jdbc.sql("INSERT INTO rendicion.hallazgo VALUES (?,?,?,?,?,?,?,?,?,?,?::jsonb)")
                .params(
                        revision,
                        numero,
                        h.regla(),
                        h.seccion(),
                        h.ubicacion(),
                        h.gravedad().name(),
                        h.publicado(),
                        h.esperado(),
                        h.mensaje(),
                        h.remedio(),
                        json(h.celdas()))
                .update();
    }

    private static String json(List<RefCelda> celdas) {
        ArrayNode arreglo = Json.mapper().createArrayNode();
        for (RefCelda celda : celdas) {
            arreglo.addObject()
                    .put("tabla", celda.tabla())
                    .put("archivo", celda.origen().archivo())
                    .put("linea", celda.origen().linea())
                    .put("columna", celda.columna());
        }
        return Json.compacto(arreglo);
    }

    private static HallazgoGuardado hallazgo(ResultSet fila, int n) throws SQLException {
        return new HallazgoGuardado(
                fila.getInt("numero"),
                new Hallazgo(
                        fila.getString("regla"),
                        fila.getString("seccion"),
                        fila.getString("ubicacion"),
                        Gravedad.valueOf(fila.getString("gravedad")),
                        fila.getString("publicado"),
                        fila.getString("esperado"),
                        fila.getString("mensaje"),
                        fila.getString("remedio"),
                        celdas(fila.getString("celdas"))));
    }

    private static List<RefCelda> celdas(String json) {
        List<RefCelda> celdas = new ArrayList<>();
        for (JsonNode celda : Json.leePropio(json)) {
            celdas.add(
                    new RefCelda(
                            celda.get("tabla").stringValue(),
                            new Origen(
                                    celda.get("archivo").stringValue(),
                                    celda.get("linea").intValue()),
                            celda.get("columna").stringValue()));
        }
        return celdas;
    }
}
