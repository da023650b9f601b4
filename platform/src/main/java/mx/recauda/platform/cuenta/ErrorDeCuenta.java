package mx.recauda.platform.cuenta;

import mx.recauda.ley.error.CodigoDeError;

/** Why a statement cannot be shown. */
public enum ErrorDeCuenta implements CodigoDeError {
    /** No such registro in the scope. */
    NO_HAY_REGISTRO("CTA-001"),
    /** The day is not a date between 1998 and 2100. Argument: text. */
    FECHA("CTA-002"),
    /** Nothing of that period and fund. Argument: name of the debt. */
    NO_HAY_ADEUDO("CTA-003"),
    /** The surcharges of that day are not published. Arguments: day in Spanish, in English. */
    SIN_TASA("CTA-004");

    private final String codigo;

    ErrorDeCuenta(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
