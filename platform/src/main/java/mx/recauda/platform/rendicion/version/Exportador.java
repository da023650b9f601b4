package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.rendicion.captura.Documento;

import java.util.List;

/** Makes files from a document; the same document gives the same bytes. */
public interface Exportador {

    /** The files, or none when these formats do not apply to the document. */
    List<Producto> exporta(Documento documento);
}
