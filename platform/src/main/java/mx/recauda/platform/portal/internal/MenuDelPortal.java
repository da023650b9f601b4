package mx.recauda.platform.portal.internal;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;

import org.springframework.stereotype.Component;

import java.util.List;

/** Home first and the guide last. */
@Component
final class MenuDelPortal implements Menu {

    private static final int ULTIMO = 900;

    @Override
    public List<Entrada> para(Persona persona) {
        return List.of(
                new Entrada(0, "inicio", "menu.inicio", "house", "/", false),
                new Entrada(ULTIMO, "guia", "menu.guia", "component", "/guia", true));
    }
}
