package mx.recauda.platform.portal;

import java.util.List;

/** Figures and progress that a module shows on the home page. Implemented as a bean. */
public interface Panel {

    /** What this person sees first of the module; empty when there is nothing to tell. */
    List<Avance> avances(Persona persona);

    /**
     * A progress bar closed by its number.
     *
     * @param nombre what is measured
     * @param detalle of what it is made
     * @param parte part done, from 0
     * @param todo the whole, above 0
     * @param valor the number as told
     * @param ruta page behind it
     */
    record Avance(Texto nombre, Texto detalle, int parte, int todo, Texto valor, String ruta) {}
}
