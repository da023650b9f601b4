package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.rendicion.compromisos.ActosConDocumento;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** The evidence of promises: whoever sees the promise, its own areas or all of them. */
@Component
class CustodioDeCompromisos implements CustodioDeDocumentos {

    private final ActosConDocumento actos;
    private final AccesoACompromisos acceso;

    CustodioDeCompromisos(ActosConDocumento actos, AccesoACompromisos acceso) {
        this.actos = actos;
        this.acceso = acceso;
    }

    @Override
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.VER_COMPROMISOS)
                && actos.compromisos(documento).stream().anyMatch(id -> acceso.ve(id, lector));
    }
}
