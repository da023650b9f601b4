package mx.recauda.platform.rendicion.compromisos;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Of what a stored document was handed in, as the acts that keep it say. */
@Component
public class ActosConDocumento {

    private final JdbcClient jdbc;

    ActosConDocumento(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Promises with an act that names the document, wherever in it. */
    @Transactional(readOnly = true)
    public List<UUID> compromisos(UUID documento) {
        return busca("compromiso_id", "rendicion.acto_de_compromiso", documento);
    }

    /** Letters with an act that names the document. */
    @Transactional(readOnly = true)
    public List<UUID> oficios(UUID documento) {
        return busca("oficio_id", "rendicion.acto_de_oficio", documento);
    }

    private List<UUID> busca(String columna, String tabla, UUID documento) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT %s FROM %s
                        WHERE jsonb_path_exists(
                            datos, '$.** ? (@ == $d)', jsonb_build_object('d', :asidero))
                        """
                                .formatted(columna, tabla))
                .param("asidero", "documento:" + documento)
                .query(UUID.class)
                .list();
    }
}
