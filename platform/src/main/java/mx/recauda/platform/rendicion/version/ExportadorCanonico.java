package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.rendicion.version.Huella;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The canonical cells as CSV. Its SHA-256 <em>is</em> the content hash of the version, so that
 * anybody verifies it with {@code sha256sum} and nothing of ours.
 */
@Component
@Order(10)
final class ExportadorCanonico implements Exportador {

    private final Documentos documentos;

    ExportadorCanonico(Documentos documentos) {
        this.documentos = documentos;
    }

    @Override
    public List<Producto> exporta(Documento documento) {
        byte[] texto =
                Huella.canonico(documentos.contenido(documento.id()))
                        .getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Producto(
                        "contenido",
                        documento.clave() + "-contenido.csv",
                        "text/csv;charset=UTF-8",
                        texto));
    }
}
