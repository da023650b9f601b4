package mx.recauda.platform.rendicion.mesa;

import java.time.Instant;
import java.util.UUID;

/**
 * A report in the making.
 *
 * @param id opaque identity
 * @param anio fiscal year
 * @param trimestre quarter, 1 to 4
 * @param clave what it reports on, {@code 2026-T4-50-GYR}
 * @param base document whose rows and columns it takes, and with which it is compared
 * @param creadoPor account
 * @param creadoEn when
 */
public record Borrador(
        UUID id,
        int anio,
        int trimestre,
        String clave,
        UUID base,
        String creadoPor,
        Instant creadoEn) {

    /** Short name: {@code 2026-T4}. */
    public String periodo() {
        return anio + "-T" + trimestre;
    }
}
