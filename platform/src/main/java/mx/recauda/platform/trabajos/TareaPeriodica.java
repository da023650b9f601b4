package mx.recauda.platform.trabajos;

import java.time.Duration;

/**
 * Work repeated while the server runs. Implemented as a bean by the module that needs it; of
 * several servers on one database, one does it each time. One that fails is logged and tried again
 * at its next time.
 */
public interface TareaPeriodica {

    /** Its key in the table of tasks. */
    String nombre();

    /** From the end of one time to the beginning of the next. */
    Duration cada();

    /** Does it once; it must do nothing when there is nothing to do. */
    void hace();
}
