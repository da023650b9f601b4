package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.rendicion.compromisos.ActosConDocumento;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** The acuses of letters: whoever sees the letter, turned to an own area or all of them. */
@Component
class CustodioDeOficios implements CustodioDeDocumentos {

    private final ActosConDocumento actos;
    private final AccesoAOficios acceso;

    CustodioDeOficios(ActosConDocumento actos, AccesoAOficios acceso) {
        this.actos = actos;
        this.acceso = acceso;
    }

    @Override
    public boolean entrega(UUID documento, UsuarioActual lector) {
        return lector.puede(Permiso.VER_OFICIOS)
                && actos.oficios(documento).stream().anyMatch(id -> acceso.ve(id, lector));
    }
}
