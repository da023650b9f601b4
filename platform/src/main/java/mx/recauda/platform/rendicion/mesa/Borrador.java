package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.forma.Trimestre;

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

    /** The quarter it reports on. */
    public Trimestre deTrimestre() {
        return new Trimestre(anio, trimestre);
    }

    /** Short name: {@code 2026-T4}. */
    public String periodo() {
        return deTrimestre().clave();
    }

    /**
     * Key of the report of the same unit of another quarter.
     *
     * @param trimestresAntes how many quarters before, 4 for the same one a year earlier
     */
    public String clave(int trimestresAntes) {
        return clave.replaceFirst("^\\d+-T\\d", deTrimestre().menos(trimestresAntes).clave());
    }
}
