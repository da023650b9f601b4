package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.platform.documentos.Asidero;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/**
 * Of what a stored document was handed in, as the acts that keep it say: only in the component that
 * the server fills when it stores a file, never in a text that a person wrote.
 */
@Component
public class ActosConDocumento {

    private final JdbcClient jdbc;

    ActosConDocumento(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Promises whose evidence is the document. */
    @Transactional(readOnly = true)
    public List<UUID> compromisos(UUID documento) {
        return busca(
                """
                SELECT DISTINCT compromiso_id FROM rendicion.acto_de_compromiso
                WHERE clase = 'EvidenciaEntregada' AND datos #>> '{evidencia,ubicacion}' = ?
                """,
                documento);
    }

    /** Letters whose receipt is the document. */
    @Transactional(readOnly = true)
    public List<UUID> oficios(UUID documento) {
        return busca(
                """
                SELECT DISTINCT oficio_id FROM rendicion.acto_de_oficio
                WHERE clase = 'Acusado' AND datos ->> 'archivo' = ?
                """,
                documento);
    }

    private List<UUID> busca(String sql, UUID documento) {
        return jdbc.sql(sql).param(Asidero.de(documento)).query(UUID.class).list();
    }
}
