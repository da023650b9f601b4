package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Pension that the insured person already receives, when it changes the quotas. */
public enum Pension {
    /** None, or one that changes nothing. */
    NINGUNA,
    /**
     * Unemployment at an advanced age or old age: no quota of disability and life, and none for the
     * medical care of pensioners.
     */
    @Fuente(
            value = "LSS 25 segundo párrafo y 196",
            confianza = Confianza.UNA_FUENTE,
            nota = "two professional notes agree; the articles themselves were not read")
    CESANTIA_O_VEJEZ;

    /** Whether the concept is paid. */
    public boolean paga(Concepto concepto) {
        return this == NINGUNA
                || (concepto != Concepto.INVALIDEZ_Y_VIDA
                        && concepto != Concepto.GASTOS_MEDICOS_PENSIONADOS);
    }
}
