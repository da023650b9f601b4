package mx.recauda.platform.rendicion.requerimientos;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * What was delivered to auditors, and the acuse of each delivery: whoever reads reports and opens
 * what is behind them, auditors among them.
 */
@Component
class CustodioDeEntregas implements CustodioDeDocumentos {

    private final JdbcClient jdbc;

    CustodioDeEntregas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.LEER_INFORMES)
                && lector.puede(Permiso.LEER_DOCUMENTOS)
                && jdbc.sql(
                                """
                                SELECT EXISTS (SELECT FROM rendicion.entrega WHERE documento = :d)
                                    OR EXISTS (SELECT FROM rendicion.acuse_de_entrega WHERE documento = :d)
                                """)
                        .param("d", "documento:" + documento)
                        .query(Boolean.class)
                        .single();
    }
}
