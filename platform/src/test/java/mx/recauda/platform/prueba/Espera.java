package mx.recauda.platform.prueba;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread does. */
public final class Espera {

    private static final Duration LIMITE =
            Duration.ofSeconds(Integer.getInteger("recauda.espera", 180));
    private static final Duration PAUSA = Duration.ofMillis(40);

    private Espera() {}

    /**
     * Returns as soon as it holds; fails after three minutes, or {@code -Drecauda.espera} seconds.
     */
    public static void hasta(BooleanSupplier condicion) {
        long fin = System.nanoTime() + LIMITE.toNanos();
        while (!condicion.getAsBoolean()) {
            if (System.nanoTime() > fin) {
                throw new AssertionError("did not happen within " + LIMITE);
            }
            LockSupport.parkNanos(PAUSA.toNanos());
        }
    }
}
