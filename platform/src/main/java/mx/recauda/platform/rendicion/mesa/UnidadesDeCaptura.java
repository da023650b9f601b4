package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.rendicion.informes.Etiquetas;

import org.springframework.stereotype.Component;

/** The unit each figure of a draft is captured in, as its form declares it. */
@Component
public class UnidadesDeCaptura {

    private final Borradores borradores;
    private final Etiquetas etiquetas;

    UnidadesDeCaptura(Borradores borradores, Etiquetas etiquetas) {
        this.borradores = borradores;
        this.etiquetas = etiquetas;
    }

    /** The unit of a cell as people read it; empty for a text, and for what is only counted. */
    public String de(Borrador borrador, Campo campo) {
        return campo.numerico()
                ? etiquetas.unidad(
                        campo.casilla().columna(), deImportes(borrador, campo.casilla().tabla()))
                : "";
    }

    /** The unit of the amounts of a section as people read it. */
    public String deImportes(Borrador borrador, String seccion) {
        return etiquetas.unidadDeSeccion(borradores.plan(borrador).unidad(seccion));
    }
}
