package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Limits of the daily salary on which quotas are paid, in centavos. */
public final class BaseDeCotizacion {

    private BaseDeCotizacion() {}

    /** The SBC, never above the upper limit. */
    @Fuente("LSS 28; transitorio 25 (DOF 1995-12-21)")
    public static long limitada(long sbc, long tope) {
        return Math.min(sbc, tope);
    }

    /**
     * The share of the upper limit that falls on one of several employers: limit ÷ sum of the
     * salaries × its salary, half up; the SBC itself when the sum does not pass the limit.
     *
     * <p>Each employer computes its own share, so the shares may add up to the limit give or take a
     * centavo per employer.
     *
     * @param sbc daily SBC with this employer, centavos
     * @param suma daily SBC with all employers, centavos; 0 when the worker asked for no sharing
     * @param tope upper limit, centavos
     */
    @Fuente("LSS 33; RACERF 49")
    @Fuente(value = "rounding of the share", confianza = Confianza.PROPUESTA)
    public static long compartida(long sbc, long suma, long tope) {
        return suma <= tope ? limitada(sbc, tope) : Redondeo.productoMitadArriba(tope, sbc, suma);
    }
}
