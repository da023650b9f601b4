package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The evidence of promises: whoever sees the promise, its own areas or all of them. */
@Component
class CustodioDeCompromisos implements CustodioDeDocumentos {

    private final JdbcClient jdbc;
    private final AccesoACompromisos acceso;

    CustodioDeCompromisos(JdbcClient jdbc, AccesoACompromisos acceso) {
        this.jdbc = jdbc;
        this.acceso = acceso;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.VER_COMPROMISOS)
                && jdbc
                        .sql(
                                """
                                SELECT DISTINCT compromiso_id FROM rendicion.acto_de_compromiso
                                WHERE jsonb_path_exists(
                                    datos, '$.** ? (@ == $d)', jsonb_build_object('d', :asidero))
                                """)
                        .param("asidero", "documento:" + documento)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .anyMatch(id -> acceso.ve(id, lector));
    }
}
