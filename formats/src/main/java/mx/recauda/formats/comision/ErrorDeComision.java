package mx.recauda.formats.comision;

import mx.recauda.ley.error.CodigoDeError;

/** What can be wrong with the file of a commission report before its content is judged. */
public enum ErrorDeComision implements CodigoDeError {
    /** The file is not an object with the key of a form. */
    NO_ES_COMISION("CMD-001"),
    /** A property does not have the shape required; what it held is left out. */
    FORMA("CMD-002");

    private final String codigo;

    ErrorDeComision(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
