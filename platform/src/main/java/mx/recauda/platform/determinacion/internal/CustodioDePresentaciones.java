package mx.recauda.platform.determinacion.internal;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * The files with which employers determine: whoever reads their comparisons and has that registro
 * in his scope, which the database asks.
 */
@Component
class CustodioDePresentaciones implements CustodioDeDocumentos {

    private final JdbcClient jdbc;

    CustodioDePresentaciones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.LEER_CONFRONTAS)
                && jdbc.sql(
                                "SELECT EXISTS (SELECT FROM determinacion.presentacion"
                                        + " WHERE documento_id = ?)")
                        .param(documento)
                        .query(Boolean.class)
                        .single();
    }
}
