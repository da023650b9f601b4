package mx.recauda.rendicion.hoja;

import mx.recauda.ley.error.CodigoDeError;

/** What is wrong with a cell or a row of a planning instrument. A retired code is never reused. */
public enum ErrorDeHoja implements CodigoDeError {
    /** The value is not one of the list. Arguments: sheet, row, column, value, list. */
    FUERA_DE_LISTA("HOJ-001"),
    /** A number was expected. Arguments: sheet, row, column, value. */
    NO_ES_NUMERO("HOJ-002"),
    /** A whole number was expected. Arguments: sheet, row, column, value. */
    NO_ES_ENTERO("HOJ-003"),
    /** A day was expected. Arguments: sheet, row, column, value. */
    NO_ES_FECHA("HOJ-004"),
    /** A mandatory cell is empty. Arguments: sheet, row, column. */
    FALTA("HOJ-005"),
    /** The text is longer than accepted. Arguments: sheet, row, column, characters, maximum. */
    TEXTO_LARGO("HOJ-006"),
    /** Two rows have the same key. Arguments: sheet, key, first line, second line. */
    RENGLON_REPETIDO("HOJ-007"),
    /** A row has cells and no key. Arguments: sheet, line. */
    SIN_CLAVE("HOJ-008"),
    /** A row names another one that does not exist. Arguments: sheet, row, column, value. */
    REFERENCIA_PERDIDA("HOJ-009"),
    /** The thresholds are out of order. Arguments: row, values. */
    UMBRALES("HOJ-010"),
    /** There is no row of the cover. Argument: sheet. */
    SIN_PORTADA("HOJ-011"),
    /** The cell is a formula. Arguments: sheet, row, column. */
    CON_FORMULA("HOJ-012"),
    /** The cell holds a spreadsheet error. Arguments: sheet, row, column, value. */
    CON_ERROR("HOJ-013"),
    /** The workbook is another template. Argument: what it says it is. */
    OTRA_PLANTILLA("HOJ-014"),
    /** A sheet of the template is missing. Argument: sheet. */
    HOJA_FALTANTE("HOJ-015"),
    /** A column of the template is missing or was moved or renamed. Arguments: sheet, column. */
    COLUMNA_FALTANTE("HOJ-016"),
    /** There are more rows than accepted. Arguments: sheet, rows, maximum. */
    DEMASIADOS_RENGLONES("HOJ-017"),
    /** A cell of text holds a number. Arguments: sheet, row, column, value. */
    NO_ES_TEXTO("HOJ-018"),
    /** Something was written outside the columns of the template. Arguments: sheet, line, value. */
    FUERA_DE_LA_TABLA("HOJ-019"),
    /** A cell is merged with others. Arguments: sheet, reference, range. */
    CELDA_COMBINADA("HOJ-020");

    private final String codigo;

    ErrorDeHoja(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
