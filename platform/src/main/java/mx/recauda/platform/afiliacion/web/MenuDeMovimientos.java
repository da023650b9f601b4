package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Movements in the rail of work areas. */
@Component
class MenuDeMovimientos implements Menu {

    private static final int ORDEN = 22;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_MOVIMIENTOS)
                ? List.of(
                        new Entrada(
                                ORDEN,
                                "movimientos",
                                "menu.movimientos",
                                "upload",
                                "/movimientos",
                                false))
                : List.of();
    }
}
