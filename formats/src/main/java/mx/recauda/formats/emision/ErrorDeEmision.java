package mx.recauda.formats.emision;

import mx.recauda.ley.error.CodigoDeError;

/** What can be wrong with the files of an emission. A retired code is never reused. */
public enum ErrorDeEmision implements CodigoDeError {
    /** It is not a proposal, or of a format this version does not know. Arguments: field, value. */
    ESQUEMA("EMI-001", ""),
    /** A field is missing or is not what it should be. Arguments: field, value. */
    CAMPO("EMI-002", ""),
    /** The rows do not give the hash that the file says. Arguments: said, given. */
    ALTERADA("EMI-003", ""),
    /** The directory has no proposal of the employer and month. Arguments: registro, month. */
    NO_HAY("EMI-004", "LSS 39-A");

    private final String codigo;
    private final String fundamento;

    ErrorDeEmision(String codigo, String fundamento) {
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
