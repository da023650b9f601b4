package mx.recauda.formats.banco;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * Why a settlement file is refused, nothing of which is then taken, and why the simulated bank did
 * not write one. A retired code is never reused.
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
    SIN_OPERACION("BAN-007"),
    /** A record has other than 350 characters. Arguments: record, characters, due. */
    LARGO("BAN-008"),
    /** The type of a record is not known. Arguments: record, type. */
    TIPO("BAN-009"),
    /** A record is where it cannot be. Arguments: record, type. */
    ORDEN("BAN-010"),
    /** The money is of another currency. Arguments: line, text. */
    MONEDA("BAN-011"),
    /** The funds do not add to the total. Arguments: record, total, sum of the funds. */
    REPARTO("BAN-012"),
    /** A byte is not plain text. Arguments: record, position, byte. */
    CARACTER("BAN-013"),
    /** The bank takes money back; a settlement only brings. Arguments: line, text. */
    NEGATIVO("BAN-014"),
    /** There is something after the totals. Argument: line. */
    DESPUES_DE_TOTALES("BAN-015"),
    /** A line is too long. Arguments: line, bytes at most. */
    RENGLON_LARGO("BAN-016"),
    /** There are more faults than can be told. Arguments: told, line where reading stopped. */
    DEMASIADAS("BAN-017"),
    /** A datum is too long. Arguments: line, field, characters, characters at most. */
    DATO_LARGO("BAN-018"),
    /** There is nothing in the file. */
    VACIO("BAN-019"),
    /** The simulated bank was given no línea to pay. Argument: file. */
    SIN_LINEAS("BAN-020"),
    /** The simulated bank had nothing on which to commit that fault. Argument: fault. */
    DEFECTO_SIN_EFECTO("BAN-021");

    private final String codigo;

    ErrorDeBanco(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return this == DEFECTO_SIN_EFECTO ? Severidad.AVISO : Severidad.ERROR;
    }
}
