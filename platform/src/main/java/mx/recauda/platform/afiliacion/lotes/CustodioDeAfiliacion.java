package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * The papers of an employer and the files of movements: whoever reads registros, or movements, and
 * has that registro in his scope. The scope is asked by the database, whose policies hide the rows
 * of others.
 */
@Component
class CustodioDeAfiliacion implements CustodioDeDocumentos {

    private final JdbcClient jdbc;

    CustodioDeAfiliacion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return (lector.puede(Permiso.LEER_PATRONES) && hay("documento_patronal", documento))
                || (lector.puede(Permiso.LEER_MOVIMIENTOS) && hay("lote", documento));
    }

    private boolean hay(String tabla, UUID documento) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM afiliacion.%s d
                        JOIN afiliacion.registro_patronal r ON r.id = d.registro_id
                        WHERE d.documento_id = ?)
                        """
                                .formatted(tabla))
                .param(documento)
                .query(Boolean.class)
                .single();
    }
}
