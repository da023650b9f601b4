package mx.recauda.ley.linea;

import mx.recauda.ley.error.CodigoDeError;

/** Why a text is not a línea de captura. A retired code is never reused. */
public enum ErrorDeLinea implements CodigoDeError {
    /** It has other than 35 characters. Arguments: text, characters. */
    LARGO("LIN-001"),
    /** It does not begin with RC. Argument: text. */
    PREFIJO("LIN-002"),
    /** Something after the prefix is not a digit. Arguments: character, position. */
    CARACTER("LIN-003"),
    /** The check digits do not match. Argument: text. */
    DIGITOS("LIN-004"),
    /** The version is not known here. Argument: version. */
    VERSION("LIN-005"),
    /** The day does not exist. Argument: text. */
    VIGENCIA("LIN-006"),
    /** It has the shape of one of the institute's. Argument: characters. */
    DEL_INSTITUTO("LIN-007");

    private final String codigo;

    ErrorDeLinea(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
