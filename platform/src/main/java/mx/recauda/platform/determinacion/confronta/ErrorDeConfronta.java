package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.error.CodigoDeError;

/** Why a determination is not presented or a position not adopted. */
public enum ErrorDeConfronta implements CodigoDeError {
    /** No such confronta in the scope. Argument: id. */
    NO_HAY("CNF-001", ""),
    /** No such difference in the confronta. Argument: id. */
    NO_HAY_DIFERENCIA("CNF-002", ""),
    /** A reason of 1 to 500 characters is missing. Argument: its length. */
    SIN_MOTIVO("CNF-003", "CFF 38-IV"),
    /** The act may not follow the one in force. Arguments: act, name of the worker. */
    NO_PUEDE_SEGUIR("CNF-004", "LSS 39-D"),
    /** No difference was chosen. */
    SIN_SELECCION("CNF-005", ""),
    /** No such registro in the scope. Argument: id. */
    NO_HAY_REGISTRO("CNF-006", ""),
    /** The act is not of whoever does it. Argument: act. */
    ACTO_AJENO("CNF-007", "LSS 39-D"),
    /** The key of the write is not the SHA-256 of the file. Arguments: key, SHA-256. */
    CLAVE_AJENA("CNF-008", ""),
    /** There is no proposal of the worker to sustain. Argument: his name. */
    SIN_PROPUESTA("CNF-009", "LSS 39-A");

    private final String codigo;
    private final String fundamento;

    ErrorDeConfronta(String codigo, String fundamento) {
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
