package mx.recauda.platform.cuenta.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** The account statement in the rail of work areas. */
@Component
final class MenuDeCuenta implements Menu {

    private static final int ORDEN = 44;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_ESTADO_DE_CUENTA)
                ? List.of(
                        new Entrada(ORDEN, "cuenta", "menu.cuenta", "wallet", "/mi-cuenta", false))
                : List.of();
    }
}
