package mx.recauda.formats.banco;

import mx.recauda.ley.error.CodigoDeError;

/**
 * Why a settlement file is refused; nothing of a refused one is taken. A retired code is never
 * reused.
 */
public enum ErrorDeBanco implements CodigoDeError {
    /** The head is another. Arguments: found, due. */
    ENCABEZADO("BAN-001"),
    /** A line has another number of fields. Arguments: line, fields. */
    CAMPOS("BAN-002"),
    /** The amount is not a positive number of pesos with two decimals. Arguments: line, text. */
    IMPORTE("BAN-003"),
    /** The day does not exist. Arguments: line, text. */
    FECHA("BAN-004"),
    /** The last line, with the totals, is missing: the file was cut. */
    SIN_TOTALES("BAN-005"),
    /** The totals are not those of the lines. Arguments: said, added. */
    TOTALES("BAN-006"),
    /** The bank or the number of the operation is missing. Argument: line. */
    SIN_OPERACION("BAN-007");

    private final String codigo;

    ErrorDeBanco(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
