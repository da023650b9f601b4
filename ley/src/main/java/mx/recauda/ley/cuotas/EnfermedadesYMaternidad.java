package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Fuente;

/**
 * Quotas of sickness and maternity that do not follow the whole salary. Results are exact amounts
 * in 10⁻⁷ centavos ({@link mx.recauda.ley.dinero.Redondeo#aCentavos}).
 */
public final class EnfermedadesYMaternidad {

    /** Times the unit of account above which the excess begins. */
    public static final int UNIDADES_EXENTAS = 3;

    private EnfermedadesYMaternidad() {}

    /**
     * Fixed quota: a rate of the unit of account per day, whatever the salary.
     *
     * @param unidad daily unit of account, centavos
     * @param dias days that count
     * @param tasa rate in 10⁻⁷
     */
    @Fuente("LSS 106-I")
    public static long cuotaFija(long unidad, int dias, long tasa) {
        return unidad * dias * tasa;
    }

    /** The part of the daily base above three units of account, centavos. */
    @Fuente("LSS 106-II")
    public static long baseExcedente(long base, long unidad) {
        return Math.max(0, base - UNIDADES_EXENTAS * unidad);
    }

    /** Quota on the excess, employer's or worker's by the rate given. */
    @Fuente("LSS 106-II")
    public static long excedente(long base, long unidad, int dias, long tasa) {
        return baseExcedente(base, unidad) * dias * tasa;
    }
}
