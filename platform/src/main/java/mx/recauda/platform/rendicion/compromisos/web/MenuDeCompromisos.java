package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Promises in the rail of work areas. */
@Component
class MenuDeCompromisos implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.VER_COMPROMISOS)
                ? List.of(
                        new Entrada(
                                110,
                                "compromisos",
                                "menu.compromisos",
                                "target",
                                "/compromisos",
                                false))
                : List.of();
    }
}
