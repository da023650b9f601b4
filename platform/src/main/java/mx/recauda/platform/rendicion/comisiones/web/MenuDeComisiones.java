package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Commissions and the folders of figures, in the rail of work areas. */
@Component
class MenuDeComisiones implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_INFORMES)
                ? List.of(
                        new Entrada(
                                96, "comisiones", "menu.comisiones", "plane", "/comisiones", false),
                        new Entrada(
                                97, "auditoria", "menu.auditoria", "folder", "/expedientes", false))
                : List.of();
    }
}
