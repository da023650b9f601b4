package mx.recauda.platform.determinacion;

import mx.recauda.ley.error.CodigoDeError;

/** Why a proposal is not made or a determination not received. */
public enum ErrorDeDeterminacion implements CodigoDeError {
    /** No such registro in the scope. Argument: id. */
    NO_HAY_REGISTRO("DET-001", ""),
    /** No premium of work risks is known for the month. Arguments: registro, month. */
    SIN_PRIMA("DET-002", "LSS 71 to 74"),
    /** The month has not ended. Arguments: month, today. */
    MES_ABIERTO("DET-003", "LSS 39"),
    /** No such proposal. Argument: id. */
    NO_HAY_PROPUESTA("DET-004", ""),
    /** There is a later proposal of the same month. Arguments: month, instant of the later one. */
    PROPUESTA_ANTERIOR("DET-005", "LSS 39-A"),
    /** It would lower what was determined. Arguments: month, determined before, now. */
    DETERMINACION_MENOR("DET-006", "LSS 299; RACERF 131"),
    /** The worker is not in the proposal. Argument: id. */
    NO_HAY_TRABAJADOR("DET-007", ""),
    /** The month is not one written AAAA-MM. Argument: text. */
    MES_MAL_ESCRITO("DET-008", ""),
    /** An employer could not be proposed to, for a reason no other code tells. Argument: reason. */
    NO_SE_PUDO("DET-009", ""),
    /** There is no such emission in the scope. Argument: id. */
    NO_HAY_EMISION("DET-010", ""),
    /** The instant is not one that is closed. Arguments: instant, now. */
    INSTANTE_ABIERTO("DET-011", ""),
    /** There is nobody to propose to. Arguments: office, month. */
    NADIE("DET-012", "LSS 39-A"),
    /** Computed again it gives other amounts: its files are not written. Argument: proposal. */
    YA_NO_ES_IGUAL("DET-013", ""),
    /** The office is not in the scope of whoever asks. Argument: office. */
    OFICINA_AJENA("DET-014", ""),
    /**
     * Workers whose facts cannot be computed. Arguments: registro, month, each NSS with its code.
     */
    TRABAJADOR_SIN_CALCULO("DET-015", "LSS 39-A"),
    /** The month was derived as known later. Arguments: month, instant asked, the later one. */
    CONOCIDO_ANTES("DET-016", "LSS 39-A"),
    /** The daily wage or its day is not one. Arguments: wage, day. */
    SALARIO_IMPOSIBLE("DET-020", "LSS 36");

    private final String codigo;
    private final String fundamento;

    ErrorDeDeterminacion(String codigo, String fundamento) {
        this.codigo = codigo;
        this.fundamento = fundamento;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }
}
