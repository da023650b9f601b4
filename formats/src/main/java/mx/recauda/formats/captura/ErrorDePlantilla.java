package mx.recauda.formats.captura;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * What can be wrong with a workbook of capture. The codes of the whole file refuse it; those of a
 * row or a cell leave that row or cell out and the others go on.
 */
public enum ErrorDePlantilla implements CodigoDeError {
    /** The workbook is not a template of capture. Argument: file. */
    NO_ES_PLANTILLA("CAP-001", Severidad.ERROR),
    /**
     * The template belongs to another request. Arguments: section and draft of the template, those
     * expected.
     */
    OTRA_PLANTILLA("CAP-002", Severidad.ERROR),
    /** The head of the table is gone. Argument: file. */
    SIN_ENCABEZADO("CAP-003", Severidad.ERROR),
    /** A column asked is missing. Argument: its head. */
    COLUMNA_FALTANTE("CAP-004", Severidad.ERROR),
    /** A column stands twice. Argument: its head. */
    COLUMNA_DUPLICADA("CAP-005", Severidad.ERROR),
    /**
     * The head of a column says something else. Arguments: reference, what it says, what was
     * expected.
     */
    ENCABEZADO_CAMBIADO("CAP-006", Severidad.ERROR),
    /** More rows than the template can have. Arguments: maximum, rows asked. */
    DEMASIADOS_RENGLONES("CAP-007", Severidad.ERROR),
    /** A row has values and no name. Argument: row number. */
    RENGLON_SIN_CLAVE("CAP-008", Severidad.ERROR),
    /** A row was not asked. Arguments: row number, name. */
    RENGLON_DESCONOCIDO("CAP-009", Severidad.ERROR),
    /** A row stands twice; the first one counts. Arguments: row number, name. */
    RENGLON_DUPLICADO("CAP-010", Severidad.ERROR),
    /** A row asked is not in the file; it stays as it was. Argument: name. */
    RENGLON_FALTANTE("CAP-011", Severidad.AVISO),
    /** A cell is merged with others. Arguments: reference, range. */
    CELDA_COMBINADA("CAP-012", Severidad.ERROR),
    /** A cell holds an error of the spreadsheet. Arguments: reference, error. */
    CELDA_CON_ERROR("CAP-013", Severidad.ERROR),
    /** A formula has no kept result. Argument: reference. */
    FORMULA_SIN_VALOR("CAP-014", Severidad.ERROR),
    /** A formula gave the value; its last result is taken. Arguments: reference, value. */
    CELDA_CALCULADA("CAP-015", Severidad.AVISO),
    /** The spreadsheet turned a text into a date. Argument: reference. */
    CELDA_CON_FECHA("CAP-016", Severidad.ERROR),
    /** A text stands where a number was asked. Arguments: reference, text. */
    TEXTO_EN_NUMERO("CAP-017", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDePlantilla(String codigo, Severidad severidad) {
        this.codigo = codigo;
        this.severidad = severidad;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }
}
