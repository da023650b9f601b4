package mx.recauda.platform.seguridad;

import java.time.Instant;
import java.util.List;

/** Reads the audit trail. */
public interface ConsultaDeBitacora {

    /**
     * Which entries; an empty text does not filter.
     *
     * @param cuenta account of who acted
     * @param accion the act
     * @param objeto beginning of what was touched
     */
    record Filtro(String cuenta, String accion, String objeto) {}

    /**
     * One entry.
     *
     * @param id place in the trail
     * @param ocurrioEn instant, UTC
     * @param cuenta account of who acted
     * @param accion the act
     * @param objeto what was touched
     * @param resultado how it ended
     * @param peticion request that did it, or {@code "-"}
     * @param detalle further facts, as JSON
     */
    record Asiento(
            long id,
            Instant ocurrioEn,
            String cuenta,
            String accion,
            String objeto,
            String resultado,
            String peticion,
            String detalle) {}

    /** How many entries pass the filter. */
    int cuenta(Filtro filtro);

    /** Entries that pass the filter, newest first. */
    List<Asiento> busca(Filtro filtro, int desde, int maximo);

    /** The acts that have happened, by name. */
    List<String> acciones();
}
