package mx.recauda.platform.documentos;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;

/**
 * Contents by their hash, to be packed with what they prove; also outside the server. Who asks
 * answers for who may read them, and writes in the audit trail what it delivers.
 */
public final class ContenidosGuardados {

    private final JdbcClient jdbc;

    /** Reads through the given client. */
    public ContenidosGuardados(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The content stored under a hash; empty when there is none.
     *
     * @throws FalloConCodigo when the content is not the one that was stored
     */
    public Optional<byte[]> de(String huella) {
        Optional<byte[]> contenido =
                jdbc.sql("SELECT contenido FROM documentos.contenido WHERE huella = ?")
                        .param(huella)
                        .query((fila, n) -> fila.getBytes(1))
                        .optional();
        if (contenido.filter(c -> !Resumen.de(c).toString().equals(huella)).isPresent()) {
            throw new FalloConCodigo(Clase.CONFLICTO, ErrorDeDocumentos.ALTERADO, huella);
        }
        return contenido;
    }
}
