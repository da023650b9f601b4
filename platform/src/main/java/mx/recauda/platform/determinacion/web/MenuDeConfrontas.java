package mx.recauda.platform.determinacion.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Confrontas in the rail of work areas. */
@Component
class MenuDeConfrontas implements Menu {

    private static final int ORDEN = 26;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_CONFRONTAS)
                ? List.of(
                        new Entrada(
                                ORDEN,
                                "confrontas",
                                "menu.confrontas",
                                "git-compare",
                                "/confrontas",
                                false))
                : List.of();
    }
}
