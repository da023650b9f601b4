package mx.recauda.platform.libro.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** The ledger in the rail of work areas. */
@Component
final class MenuDelLibro implements Menu {

    private static final int ORDEN = 46;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_LIBRO)
                ? List.of(
                        new Entrada(
                                ORDEN, "libro", "menu.libro", "book-open", "/libro/cuentas", false))
                : List.of();
    }
}
