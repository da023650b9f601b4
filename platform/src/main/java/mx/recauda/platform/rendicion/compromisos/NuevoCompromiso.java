package mx.recauda.platform.rendicion.compromisos;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A promise to be written down.
 *
 * @param intento key of the request; the same one again gives the same promise
 * @param tipo key of its kind
 * @param texto what is promised, in the words of the document it comes from
 * @param origen where it comes from, in words
 * @param referencia handle of what it was agreed in, {@code comision:<id>}, or empty
 * @param fecha day on which it was received or agreed, today at the latest
 * @param encuadre where it belongs in the official documents
 * @param plan what will be done; without it the promise is only proposed
 */
public record NuevoCompromiso(
        UUID intento,
        String tipo,
        String texto,
        String origen,
        String referencia,
        LocalDate fecha,
        Encuadre encuadre,
        Optional<Plan> plan) {

    /**
     * What will be done, by whom and by when.
     *
     * @param termino day by which it must be done
     * @param resultado what will be different
     * @param productos products or evidence expected, or empty
     * @param areas keys of the responsible areas, the owner first
     * @param actividades what will be done, in order
     */
    public record Plan(
            LocalDate termino,
            String resultado,
            String productos,
            List<String> areas,
            List<String> actividades) {

        /** Keeps immutable copies. */
        public Plan {
            areas = List.copyOf(areas);
            actividades = List.copyOf(actividades);
        }
    }
}
