package mx.recauda.rendicion.comision.visita;

import mx.recauda.ley.error.CodigoDeError;

/** Why something of a visit is not taken. A retired code is never reused. */
public enum ErrorDeVisita implements CodigoDeError {
    /** A field of the programme is empty. Argument: field. */
    FALTA_UN_DATO("VIS-001"),
    /** The last day is before the first. Arguments: first, last. */
    FECHAS_AL_REVES("VIS-002"),
    /** The pliego is not a number. Argument: what was written. */
    PLIEGO_MAL_ESCRITO("VIS-003"),
    /** The commissioned person is the coordinator. Argument: name. */
    SE_COMISIONA_SOLO("VIS-004"),
    /** Another visit has that pliego. Argument: pliego. */
    PLIEGO_REPETIDO("VIS-005"),
    /** A figure of a point is not a number. Arguments: letter, what was written. */
    NO_ES_NUMERO("VIS-006"),
    /** A value without cut-off or indicator. Argument: letter. */
    VALOR_SIN_CORTE("VIS-007"),
    /** The cut-off is after the visit. Arguments: letter, cut-off, last day. */
    CORTE_POSTERIOR("VIS-008"),
    /** Neither a value nor a remark. Argument: letter. */
    PUNTO_CALLADO("VIS-009"),
    /** The report is frozen or the visit called off. Argument: state. */
    CERRADA("VIS-010"),
    /** Somebody else wrote since the page was opened. Argument: who. */
    ALGUIEN_ESCRIBIO("VIS-011"),
    /** The report is signed before the end of the visit. Arguments: day, last day. */
    INFORME_ANTES_DE_TIEMPO("VIS-012"),
    /** The report cannot be frozen while points are missing. Argument: letters. */
    FALTAN_PUNTOS("VIS-013"),
    /** Text too long. Arguments: field, length, most. */
    TEXTO_LARGO("VIS-014"),
    /** The report could not be received. Argument: reasons. */
    NO_SE_ARMA("VIS-015"),
    /** A date that is none, or is missing. Arguments: field, what was written. */
    NO_ES_FECHA("VIS-016"),
    /** No point of the form is called so. Argument: what was written. */
    NO_ES_PUNTO("VIS-017"),
    /** The form came without the key that tells one sending from another. Argument: what came. */
    ENVIO_SIN_CLAVE("VIS-018"),
    /** Who wrote the report would freeze it. Argument: who. */
    CONGELA_QUIEN_ESCRIBIO("VIS-019"),
    /** Who wrote the visit in the programme would freeze its report. Argument: who. */
    CONGELA_QUIEN_PROGRAMO("VIS-020");

    private final String codigo;

    ErrorDeVisita(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
