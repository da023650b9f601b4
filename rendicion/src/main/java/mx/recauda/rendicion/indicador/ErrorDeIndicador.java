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
    MEMORIA_AJENA("IND-011", "");

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
