package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The letters and acuses with which a version was sent: whoever reads reports. */
@Component
class CustodioDeEnvios implements CustodioDeDocumentos {

    private final JdbcClient jdbc;

    CustodioDeEnvios(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.LEER_INFORMES)
                && jdbc.sql(
                                "SELECT EXISTS (SELECT FROM rendicion.constancia_de_envio"
                                        + " WHERE documento_id = ?)")
                        .param(documento)
                        .query(Boolean.class)
                        .single();
    }
}
