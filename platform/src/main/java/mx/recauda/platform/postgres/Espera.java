package mx.recauda.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that happens outside this program. */
final class Espera {

    private static final long PAUSA_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private Espera() {}

    /** A question to the outside. */
    @FunctionalInterface
    interface Condicion {
        boolean cumple() throws IOException;
    }

    /** Asks until the answer is yes or the time is over; returns the last answer. */
    static boolean hasta(Duration maximo, Condicion condicion)
            throws IOException, InterruptedException {
        long limite = System.nanoTime() + maximo.toNanos();
        while (!condicion.cumple()) {
            if (System.nanoTime() > limite) {
                return false;
            }
            LockSupport.parkNanos(PAUSA_NANOS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return true;
    }
}
