package mx.recauda.platform.determinacion.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Differences in the rail of work areas. */
@Component
class MenuDeAjustes implements Menu {

    private static final int ORDEN = 27;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_DIFERENCIAS)
                ? List.of(
                        new Entrada(
                                ORDEN,
                                "diferencias",
                                "menu.diferencias",
                                "scale",
                                "/diferencias",
                                false))
                : List.of();
    }
}
