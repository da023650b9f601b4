package mx.recauda.platform.portal;

/**
 * Progress of a long job.
 *
 * @param nombre what it does
 * @param parte units done
 * @param todo units in all, above 0
 * @param errores units parked with their reason
 */
public record Trabajo(Texto nombre, int parte, int todo, int errores) {

    /** Whether all units were done. */
    public boolean terminado() {
        return parte >= todo;
    }
}
