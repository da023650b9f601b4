package mx.recauda.platform.portal;

import java.util.List;

/** Entries that a module puts in the rail of work areas. Implemented as a bean by each module. */
public interface Menu {

    /** The entries this person may open; empty hides the module. */
    List<Entrada> para(Persona persona);

    /**
     * One entry of the rail.
     *
     * @param orden place from the top; entries of several modules are merged by it
     * @param area key of the work area, that pages name to be marked as the current one
     * @param nombre key of its name in the bundles
     * @param icono id of its icon in the sprite, without the prefix {@code i-}
     * @param ruta where it leads
     * @param separada whether a line parts it from the one above
     */
    record Entrada(
            int orden, String area, String nombre, String icono, String ruta, boolean separada) {}
}
