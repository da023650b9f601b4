package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.flujo.Acto;

import java.util.List;

/** What the content of a section must meet before an act, besides the rules of the road. */
public interface CondicionDeActo {

    /** Why the act cannot be done with the section as it stands; empty when it can. */
    List<Incidencia> impiden(Expediente expediente, Acto acto, Idioma idioma);
}
