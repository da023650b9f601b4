package mx.recauda.platform.determinacion.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Emissions and proposals in the rail of work areas. */
@Component
class MenuDeEmision implements Menu {

    private static final int ORDEN = 24;

    @Override
    public List<Entrada> para(Persona persona) {
        List<Entrada> entradas = new ArrayList<>();
        if (persona.puede(Permiso.LEER_PROPUESTAS)) {
            if (!persona.puede(Permiso.ACEPTAR_PROPUESTAS)) {
                entradas.add(
                        new Entrada(
                                ORDEN, "emision", "menu.emision", "calculator", "/emision", false));
            }
            entradas.add(
                    new Entrada(
                            ORDEN + 1,
                            "propuestas",
                            "menu.propuestas",
                            "file-text",
                            "/propuestas",
                            false));
        }
        return entradas;
    }
}
