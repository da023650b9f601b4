package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** The desk in the rail of work areas. */
@Component
class MenuDeMesa implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.VER_SECCIONES)
                ? List.of(
                        new Entrada(
                                90,
                                "planeacion",
                                "menu.planeacion",
                                "calendar-check",
                                "/planeacion",
                                false))
                : List.of();
    }
}
