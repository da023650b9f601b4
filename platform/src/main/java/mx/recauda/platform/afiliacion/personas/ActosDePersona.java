package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.Fusiones;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was done to persons: only added, and read back as the merges in force. */
@Component
class ActosDePersona {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Bitacora bitacora;
    private final Clock reloj;

    ActosDePersona(JdbcClient jdbc, JsonMapper json, Bitacora bitacora, Clock reloj) {
        this.jdbc = jdbc;
        this.json = json;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    /**
     * One act.
     *
     * @param clave given by the form: the same form twice is one act
     * @param tipo kind
     * @param asegurado the number
     * @param otro of a merge, the surviving number
     * @param antes data before, when they were corrected
     * @param despues data after
     * @param motivo which document proves it
     * @param oficina office that did it
     */
    record Acto(
            UUID clave,
            String tipo,
            UUID asegurado,
            Optional<UUID> otro,
            Optional<DatosPersonales> antes,
            Optional<DatosPersonales> despues,
            String motivo,
            String oficina) {}

    /** An act that was done, without the data it changed. */
    public record Hecho(String tipo, String motivo, String por, Instant en) {}

    /** The number on which the form with that key acted. */
    @Transactional(readOnly = true)
    public Optional<UUID> hecho(UUID clave) {
        return jdbc.sql("SELECT asegurado_id FROM afiliacion.acto_de_persona WHERE clave = ?")
                .param(clave)
                .query(UUID.class)
                .optional();
    }

    /** What the form with that key did. */
    @Transactional(readOnly = true)
    public Optional<String> tipo(UUID clave) {
        return jdbc.sql("SELECT tipo FROM afiliacion.acto_de_persona WHERE clave = ?")
                .param(clave)
                .query(String.class)
                .optional();
    }

    /** Acts on a number, last first. */
    @Transactional(readOnly = true)
    public List<Hecho> de(UUID asegurado) {
        return jdbc.sql(
                        """
                        SELECT tipo, motivo, hecho_por, hecho_en FROM afiliacion.acto_de_persona
                        WHERE asegurado_id = :id OR otro_id = :id ORDER BY id DESC
                        """)
                .param("id", asegurado)
                .query((fila, numero) ->
                        new Hecho(
                                fila.getString("tipo"),
                                fila.getString("motivo"),
                                fila.getString("hecho_por"),
                                fila.getTimestamp("hecho_en").toInstant()))
                .list();
    }

    /** Merges in force, as far as the scope sees. */
    @Transactional(readOnly = true)
    public Fusiones<UUID> fusiones() {
        return new Fusiones<>(
                jdbc.sql(
                                """
                                SELECT asegurado_id, otro_id, tipo FROM afiliacion.acto_de_persona
                                WHERE otro_id IS NOT NULL ORDER BY id
                                """)
                        .query((fila, numero) ->
                                new Fusiones.Acto<>(
                                        fila.getObject("asegurado_id", UUID.class),
                                        fila.getObject("otro_id", UUID.class),
                                        fila.getString("tipo").equals("SEPARACION")))
                        .list());
    }

    /** Two merges at once would not see each other. */
    @Transactional
    public void detenFusiones() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('afiliacion.fusion'))")
                .query((fila, numero) -> 0)
                .single();
    }

    @Transactional
    public void anota(Acto acto) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.acto_de_persona (clave, tipo, asegurado_id, otro_id, antes, despues,
                            motivo, oficina, hecho_por, hecho_en)
                        VALUES (?, ?, ?, nullif(?, '')::uuid, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                        """)
                .params(
                        acto.clave(),
                        acto.tipo(),
                        acto.asegurado(),
                        acto.otro().map(UUID::toString).orElse(""),
                        datos(acto.antes()),
                        datos(acto.despues()),
                        acto.motivo(),
                        acto.oficina(),
                        QuienActua.ahora().cuenta(),
                        Timestamp.from(reloj.instant()))
                .update();
        bitacora.anota(acto.tipo() + "_DE_PERSONA", "persona:" + acto.asegurado());
    }

    private String datos(Optional<DatosPersonales> datos) {
        return datos.<Object>map(d -> d)
                .map(json::writeValueAsString)
                .orElseGet(() -> json.writeValueAsString(Map.of()));
    }
}
