package mx.recauda.rendicion.compromiso;

import mx.recauda.ley.error.CodigoDeError;

/** Why an act on a promise is refused. A retired code is never reused. */
public enum ErrorDeCompromiso implements CodigoDeError {
    /** The act is not possible in the state of the promise that day. */
    ACTO_FUERA_DE_ESTADO("CPR-001"),
    /** The act is dated before the last one. */
    FECHA_ANTERIOR("CPR-002"),
    /** The promise has no activity with that key. */
    ACTIVIDAD_DESCONOCIDA("CPR-003"),
    /** Progress is not between 0 and 100. */
    AVANCE_FUERA_DE_RANGO("CPR-004"),
    /** Progress goes down without a remark. */
    AVANCE_RETROCEDE("CPR-005"),
    /** Everything is said to be done and no evidence with a place was handed in. */
    CIEN_SIN_EVIDENCIA("CPR-006"),
    /** The month is not a cut of the framework in force. */
    MES_SIN_CORTE("CPR-007"),
    /** The cut was sent; it can only be corrected with a reason. */
    CORTE_ENVIADO("CPR-008"),
    /** The act needs a reason. */
    SIN_MOTIVO("CPR-009"),
    /** The act needs an official letter. */
    SIN_OFICIO("CPR-010"),
    /** A promise needs exactly one owner, a result and activities with different keys. */
    COMPROMISO_INCOMPLETO("CPR-011"),
    /** The cut had not been sent, so there is nothing to correct. */
    CORTE_SIN_ENVIAR("CPR-012");

    private final String codigo;

    ErrorDeCompromiso(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
