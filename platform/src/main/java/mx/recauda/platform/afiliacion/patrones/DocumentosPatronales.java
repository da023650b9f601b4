package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The papers of a registro patronal: who sees the registro sees them, and nobody else. */
@Component
public class DocumentosPatronales {

    /** The paper of a strike or a bankruptcy. */
    public static final String HUELGA_O_CONCURSO = "HUELGA_O_CONCURSO";

    /** Kinds of papers. */
    public static final List<String> CLASES =
            List.of(
                    "IDENTIFICACION",
                    "PODER",
                    "RFC",
                    "DOMICILIO",
                    "ACTA_CONSTITUTIVA",
                    "CROQUIS",
                    HUELGA_O_CONCURSO,
                    "OTRO");

    private final JdbcClient jdbc;
    private final Documentos documentos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;
    private final Clock reloj;

    DocumentosPatronales(
            JdbcClient jdbc,
            Documentos documentos,
            Identificadores identificadores,
            Bitacora bitacora,
            Clock reloj) {
        this.jdbc = jdbc;
        this.documentos = documentos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    /**
     * A paper of a registro.
     *
     * @param id opaque identity
     * @param clase one of {@link #CLASES}
     * @param nombre name of the file
     * @param por account that attached it
     * @param en when
     */
    public record Adjunto(UUID id, String clase, String nombre, String por, Instant en) {}

    /** Papers of a registro, last first. */
    @Transactional(readOnly = true)
    public List<Adjunto> de(UUID registro) {
        return jdbc.sql(
                        """
                        SELECT id, clase, nombre, adjuntado_por, adjuntado_en
                        FROM afiliacion.documento_patronal WHERE registro_id = ? ORDER BY id DESC
                        """)
                .param(registro)
                .query((fila, numero) ->
                        new Adjunto(
                                fila.getObject("id", UUID.class),
                                fila.getString("clase"),
                                fila.getString("nombre"),
                                fila.getString("adjuntado_por"),
                                fila.getTimestamp("adjuntado_en").toInstant()))
                .list();
    }

    /**
     * Attaches a file to a registro that the caller sees.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when the file is not acceptable
     */
    @Transactional
    public void adjunta(UUID registro, String clase, String nombre, String tipo, byte[] contenido) {
        Documento guardado = documentos.guarda(nombre, tipo, contenido);
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.documento_patronal
                            (id, registro_id, documento_id, clase, nombre, adjuntado_por, adjuntado_en)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        identificadores.nuevo(),
                        registro,
                        guardado.id(),
                        CLASES.contains(clase) ? clase : "OTRO",
                        guardado.nombre(),
                        QuienActua.ahora().cuenta(),
                        Timestamp.from(reloj.instant()))
                .update();
        bitacora.anota("ADJUNTAR_DOCUMENTO", "registro:" + registro);
    }

    /** The stored document behind a paper of that registro; empty when it is of another. */
    @Transactional(readOnly = true)
    public Optional<Documento> documento(UUID registro, UUID adjunto) {
        return jdbc.sql(
                        """
                        SELECT documento_id FROM afiliacion.documento_patronal
                        WHERE id = ? AND registro_id = ?
                        """)
                .params(adjunto, registro)
                .query(UUID.class)
                .optional()
                .flatMap(documentos::busca);
    }

    /** Its content. */
    public byte[] abre(Documento documento) {
        return documentos.abre(documento.id());
    }
}
