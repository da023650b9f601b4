package mx.recauda.platform.pagos.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Payments in the rail of work areas. */
@Component
final class MenuDePagos implements Menu {

    private static final int ORDEN = 46;

    @Override
    public List<Entrada> para(Persona persona) {
        List<Entrada> entradas = new ArrayList<>();
        if (persona.puede(Permiso.LEER_PAGOS)) {
            entradas.add(
                    new Entrada(ORDEN, "pagos", "menu.pagos", "calendar-check", "/lineas", false));
        }
        if (persona.puede(Permiso.LEER_PAGOS)) {
            entradas.add(
                    new Entrada(
                            ORDEN + 2,
                            "devoluciones",
                            "menu.devoluciones",
                            "history",
                            "/devoluciones",
                            false));
        }
        if (persona.puede(Permiso.LEER_CONCILIACION)) {
            entradas.add(
                    new Entrada(
                            ORDEN + 1,
                            "conciliacion",
                            "menu.conciliacion",
                            "landmark",
                            "/conciliacion/por-identificar",
                            false));
        }
        return entradas;
    }
}
