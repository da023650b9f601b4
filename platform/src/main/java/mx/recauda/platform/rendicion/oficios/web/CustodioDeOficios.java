package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The acuses of letters: whoever sees the letter, turned to an own area or all of them. */
@Component
class CustodioDeOficios implements CustodioDeDocumentos {

    private final JdbcClient jdbc;
    private final AccesoAOficios acceso;

    CustodioDeOficios(JdbcClient jdbc, AccesoAOficios acceso) {
        this.jdbc = jdbc;
        this.acceso = acceso;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.VER_OFICIOS)
                && jdbc
                        .sql(
                                """
                                SELECT DISTINCT oficio_id FROM rendicion.acto_de_oficio
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
