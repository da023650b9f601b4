package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** Which requests a person may see: all of them, or those of the areas of the posts held today. */
@Component
public class Acceso {

    private final Mesa mesa;

    Acceso(Mesa mesa) {
        this.mesa = mesa;
    }

    /** Whether the person may see what is asked of an area. */
    public boolean ve(String area, UsuarioActual usuario) {
        return usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                || mesa.nombramientos(usuario.getUsername()).stream()
                        .anyMatch(n -> n.area().equals(area));
    }

    /** The request, or the same answer whether it does not exist or belongs to another area. */
    public Expediente expediente(UUID solicitud, UsuarioActual usuario) {
        return mesa.expediente(solicitud)
                .filter(e -> ve(e.tramite().solicitud().area(), usuario))
                .orElseThrow(NoEncontrado::new);
    }
}
