package mx.recauda.platform.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What waits for a person in a module. Implemented as a bean by each module. */
public interface Pendientes {

    /** The matters that wait for this person, in any order. */
    List<Pendiente> para(Persona persona);

    /**
     * A matter that waits.
     *
     * @param vence last day, when there is one
     * @param asunto what to do
     * @param detalle where it belongs
     * @param estado state shown as a badge
     * @param ruta page where it is done
     * @param paso name of the next step, as the text of the link
     */
    record Pendiente(
            Optional<LocalDate> vence,
            Texto asunto,
            Texto detalle,
            Insignia estado,
            String ruta,
            Texto paso) {}
}
