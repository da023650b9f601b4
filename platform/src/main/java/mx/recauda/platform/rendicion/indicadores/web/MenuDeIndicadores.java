package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.platform.portal.Menu;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;

/** Indicators and matrices in the rail of work areas. */
@Component
class MenuDeIndicadores implements Menu {

    @Override
    public List<Entrada> para(Persona persona) {
        return persona.puede(Permiso.LEER_INDICADORES)
                ? List.of(
                        new Entrada(
                                105,
                                "indicadores",
                                "menu.indicadores",
                                "chart-line",
                                "/indicadores",
                                false))
                : List.of();
    }
}
