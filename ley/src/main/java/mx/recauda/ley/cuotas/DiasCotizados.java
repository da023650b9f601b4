package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/**
 * Days that count for each insurance. All arguments are whole days of one segment of the month;
 * {@code dias} includes the days of absence and of incapacity.
 */
public final class DiasCotizados {

    /** Absences admitted in a month without filing the baja: fewer than eight. */
    @Fuente("LSS 31-I")
    @Fuente(
            value = "SUA takes at most seven absence days per worker and month",
            confianza = Confianza.DE_MEMORIA)
    public static final int AUSENCIAS_MAXIMAS = 7;

    private DiasCotizados() {}

    /**
     * Sickness and maternity: absences are paid, incapacity is not.
     *
     * @param dias days of the segment
     * @param incapacidad days of IMSS incapacity within them
     */
    @Fuente("LSS 31-I y 31-IV")
    @Fuente(
            value = "LSS 25 (gastos médicos de pensionados) is silent; SUA treats it with EM",
            confianza = Confianza.DE_MEMORIA)
    public static int sinIncapacidad(int dias, int incapacidad) {
        return dias - incapacidad;
    }

    /** Work risks, disability and life, nurseries, CEAV: neither absences nor incapacity. */
    @Fuente("LSS 31-I y 31-IV")
    public static int trabajados(int dias, int ausencias, int incapacidad) {
        return dias - ausencias - incapacidad;
    }

    /** Retiro and Infonavit: run through incapacity, stop in absences. */
    @Fuente("LSS 31-IV; Ley del Infonavit 29")
    public static int sinAusencias(int dias, int ausencias) {
        return dias - ausencias;
    }
}
