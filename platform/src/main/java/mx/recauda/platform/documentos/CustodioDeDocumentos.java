package mx.recauda.platform.documentos;

import mx.recauda.platform.seguridad.UsuarioActual;

import java.util.UUID;

/**
 * How a module claims the documents it stored, and says who reads each. A stored file knows neither
 * areas nor offices nor employers; the module that keeps it beside a promise, a letter, a registro
 * or a presentation does. A document that no module hands over is not handed over, and is answered
 * as one that does not exist.
 */
@FunctionalInterface
public interface CustodioDeDocumentos {

    /**
     * Whether a document is one of this module and this person may read it; false for a document of
     * another module.
     *
     * @param documento identity of the document; it need not exist
     * @param lector who asks, with permissions, areas and scope
     */
    boolean entrega(UUID documento, UsuarioActual lector);
}
