package mx.recauda.platform.base;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes identifiers that sort by time (UUID version 7, RFC 9562). */
@Component
public final class Identificadores {

    private static final int BITS_DE_VERSION_Y_AZAR = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long DOCE_BITS = 0x0FFFL;
    private static final long VARIANTE = 0x8000_0000_0000_0000L;
    private static final long SIN_VARIANTE = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock reloj;
    private final SecureRandom azar = new SecureRandom();

    /** Takes the milliseconds from the given clock. */
    public Identificadores(Clock reloj) {
        this.reloj = reloj;
    }

    /** A new identifier. */
    public UUID nuevo() {
        long alto =
                (reloj.millis() << BITS_DE_VERSION_Y_AZAR)
                        | VERSION_7
                        | (azar.nextLong() & DOCE_BITS);
        long bajo = (azar.nextLong() & SIN_VARIANTE) | VARIANTE;
        return new UUID(alto, bajo);
    }
}
