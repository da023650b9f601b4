package mx.recauda.platform.rendicion.areas.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Areas and posts in the rail of work areas. */
@Component
class MenuDeAreas implements Menu {

    private static final int ORDEN = 795;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_AREAS)
                ? List.of(new Entrada(ORDEN, "areas", "menu.areas", "building-2", "/areas", true))
                : List.of();
    }
}
