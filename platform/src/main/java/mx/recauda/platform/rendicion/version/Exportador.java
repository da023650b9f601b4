package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.rendicion.captura.Documento;

import java.util.Optional;

/** Makes one file from a document; the same document gives the same bytes. */
public interface Exportador {

    /** The file, or nothing when this format does not apply to the document. */
    Optional<Producto> exporta(Documento documento);
}
