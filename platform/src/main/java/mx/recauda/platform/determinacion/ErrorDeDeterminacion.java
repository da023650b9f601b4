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
    MES_MAL_ESCRITO("DET-008", "");

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
