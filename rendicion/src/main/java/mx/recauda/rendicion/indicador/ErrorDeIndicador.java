package mx.recauda.rendicion.indicador;

import mx.recauda.ley.error.CodigoDeError;

/** Why a goal cannot be accepted or published. */
public enum ErrorDeIndicador implements CodigoDeError {
    /** The goal has no memoria de cálculo. */
    SIN_MEMORIA("IND-001", "Documento de Trabajo ASM 2022-2023, ASM 2"),
    /** A part of the memoria is missing. */
    MEMORIA_INCOMPLETA("IND-002", ""),
    /** A step does not give what it says. */
    PASO_NO_DA("IND-003", ""),
    /** The result of the memoria is not the goal. */
    RESULTADO_DISTINTO("IND-004", ""),
    /** The author approved his own memoria. */
    AUTOR_APRUEBA("IND-005", ""),
    /** Nobody has approved the memoria. */
    SIN_APROBAR("IND-006", ""),
    /** An adjustment does not start from the goal in force. */
    AJUSTE_SIN_CADENA("IND-007", ""),
    /** An adjustment is dated before the one it follows. */
    AJUSTE_ANTERIOR("IND-008", ""),
    /** An adjustment lacks letter, person or reason. */
    AJUSTE_SIN_SUSTENTO("IND-009", ""),
    /** A series has too few periods for the method. */
    SERIE_CORTA("IND-010", ""),
    /** The memoria is of another indicator or period. */
    MEMORIA_AJENA("IND-011", ""),
    /** Somebody adjusted the goal meanwhile. Arguments: indicator, period, value seen, in force. */
    AJUSTE_ENCIMADO("IND-012", ""),
    /** The goal as it stands is already published. Arguments: indicator, period. */
    YA_PUBLICADA("IND-013", ""),
    /** The goal exists. Arguments: indicator, period. */
    META_REPETIDA("IND-014", ""),
    /** The series has a gap; only what follows it is used. Arguments: key, gap, periods left. */
    SERIE_CON_HUECO("IND-015", ""),
    /** The act does not follow from the state. Arguments: document, act, state. */
    PASO_FUERA_DE_ORDEN("IND-016", ""),
    /** Who elaborated would review or approve. Arguments: document, person. */
    FIRMA_QUIEN_ELABORO("IND-017", ""),
    /** Somebody saved another version meanwhile. Arguments: document, number seen, last number. */
    VERSION_ENCIMADA("IND-018", ""),
    /** Returning needs words. Argument: document. */
    DEVOLUCION_SIN_NOTA("IND-019", ""),
    /** The text names no period. Argument: text. */
    PERIODO_DESCONOCIDO("IND-020", ""),
    /** Who reviewed would approve. Arguments: document, person. */
    APRUEBA_QUIEN_REVISO("IND-021", ""),
    /** The new version says the same. Argument: document. */
    SIN_CAMBIOS("IND-022", ""),
    /** The key is already that of another indicator. Argument: key. */
    INDICADOR_REPETIDO("IND-023", ""),
    /** The key is not well formed. Argument: key. */
    CLAVE_INVALIDA("IND-024", ""),
    /** A number was expected. Arguments: datum, text. */
    NO_ES_NUMERO("IND-025", ""),
    /** The person holds no post that day. Arguments: account, day. */
    SIN_PUESTO("IND-026", ""),
    /** A period without value needs a reason. Arguments: indicator, period. */
    VALOR_SIN_MOTIVO("IND-027", ""),
    /** An adjustment that changes nothing. Arguments: indicator, period, value. */
    AJUSTE_SIN_CAMBIO("IND-028", ""),
    /** A goal needs letter and reason. Arguments: indicator, period. */
    META_SIN_SUSTENTO("IND-029", ""),
    /**
     * Who committed or adjusted the goal would publish it. Arguments: indicator, period, person.
     */
    PUBLICA_QUIEN_COMPROMETIO("IND-030", "");

    private final String codigo;
    private final String fundamento;

    ErrorDeIndicador(String codigo, String fundamento) {
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
