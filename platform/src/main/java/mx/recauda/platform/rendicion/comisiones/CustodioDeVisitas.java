package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The evidence of the points of a visit: whoever reads reports and opens what is behind them. */
@Component
class CustodioDeVisitas implements CustodioDeDocumentos {

    private final JdbcClient jdbc;

    CustodioDeVisitas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.LEER_INFORMES)
                && lector.puede(Permiso.LEER_DOCUMENTOS)
                && jdbc.sql(
                                """
                                SELECT EXISTS (SELECT FROM rendicion.acto_de_visita
                                WHERE datos->>'evidencia' = ?)
                                """)
                        .param("documento:" + documento)
                        .query(Boolean.class)
                        .single();
    }
}
