package mx.recauda.platform.catalogo.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** The catalogues in the rail of work areas. */
@Component
final class MenuDeCatalogos implements Menu {

    private static final int ORDEN = 790;

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_CATALOGOS)
                ? List.of(
                        new Entrada(
                                ORDEN,
                                "catalogos",
                                "menu.catalogos",
                                "database",
                                "/catalogos/oficinas",
                                true))
                : List.of();
    }
}
