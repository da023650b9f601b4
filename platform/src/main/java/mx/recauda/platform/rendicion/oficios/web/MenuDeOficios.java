package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Letters in the rail of work areas. */
@Component
class MenuDeOficios implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.VER_OFICIOS)
                ? List.of(
                        new Entrada(
                                115, "oficios", "menu.oficios", "file-check", "/oficios", false))
                : List.of();
    }
}
