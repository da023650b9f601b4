package mx.recauda.platform.administracion.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Users and audit trail, for those who may see them. */
@Component
final class MenuDeAdministracion implements Menu {

    private static final int USUARIOS = 800;
    private static final int BITACORA = 810;

    @Override
    public List<Entrada> para(Persona persona) {
        List<Entrada> entradas = new ArrayList<>();
        if (persona.puede(Permiso.LEER_USUARIOS)) {
            entradas.add(
                    new Entrada(USUARIOS, "usuarios", "menu.usuarios", "users", "/usuarios", true));
        }
        if (persona.puede(Permiso.LEER_BITACORA)) {
            entradas.add(
                    new Entrada(
                            BITACORA, "bitacora", "menu.bitacora", "history", "/bitacora", false));
        }
        return entradas;
    }
}
