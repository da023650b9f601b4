package mx.recauda.ley.vivienda;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Bimestre;

/** Whether absences and incapacities suspend the deduction of a housing credit. */
public enum EstrategiaArticulo29 {
    /** They do: the deduction is for the days with wage. */
    @Fuente(value = "Ley Infonavit 29 before DOF 2025-02-21", confianza = Confianza.DE_MEMORIA)
    SUSPENDEN,
    /** They do not; never more than the wage actually paid, and the rest is not owed. */
    @Fuente(
            value = "Ley Infonavit 29 (DOF 2025-02-21)",
            nota = "enforced from bimester 6 of 2025: three professional notes")
    NO_SUSPENDEN;

    private static final Bimestre PRIMERO = new Bimestre(2025, 6);

    /** The one enforced in a bimester. */
    @Fuente(value = "SUA 3.6.7 and later: bimester 6 of 2025", confianza = Confianza.UNA_FUENTE)
    public static EstrategiaArticulo29 porOmision(Bimestre bimestre) {
        return bimestre.compareTo(PRIMERO) < 0 ? SUSPENDEN : NO_SUSPENDEN;
    }

    /** Days of deduction of a stretch of days with credit. */
    public int dias(int dias, int ausencias, int incapacidad) {
        return this == NO_SUSPENDEN ? dias : Math.max(0, dias - ausencias - incapacidad);
    }
}
