package mx.recauda.platform.afiliacion.patrones.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Employers and persons in the rail of work areas. */
@Component
final class MenuDePatrones implements Menu {

    private static final int PATRONES = 20;
    private static final int PERSONAS = 30;

    @Override
    public List<Entrada> para(Persona persona) {
        List<Entrada> entradas = new ArrayList<>();
        if (persona.puede(Permiso.LEER_PATRONES)) {
            entradas.add(
                    new Entrada(
                            PATRONES,
                            "patrones",
                            "menu.patrones",
                            "building-2",
                            "/patrones",
                            false));
        }
        if (persona.puede(Permiso.LEER_PERSONAS)) {
            entradas.add(
                    new Entrada(
                            PERSONAS, "personas", "menu.personas", "users", "/personas", false));
        }
        return entradas;
    }
}
