package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Work areas of accountability. */
@Component
class MenuDeRendicion implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        if (!persona.puede(Permiso.LEER_INFORMES)) {
            return List.of();
        }
        return List.of(
                new Entrada(100, "informes", "menu.informes", "file-text", "/informes", false),
                new Entrada(120, "versiones", "menu.versiones", "lock", "/versiones", false),
                new Entrada(130, "documentos", "menu.documentos", "folder", "/documentos", false),
                new Entrada(140, "reglas", "menu.reglas", "scale", "/reglas", false));
    }
}
