package mx.recauda.formats.archivo;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * What can be wrong with a file before anyone looks at its figures. A retired code is never reused.
 */
public enum ErrorDeArchivo implements CodigoDeError {
    /** The directory named does not exist. */
    DIRECTORIO_NO_EXISTE("ARC-001", Severidad.ERROR),
    /** The path named is a file, and a directory was expected. */
    NO_ES_DIRECTORIO("ARC-002", Severidad.ERROR),
    /** The directory has no {@code metadatos.json}: it is not a report. */
    SIN_METADATOS("ARC-003", Severidad.ERROR),
    /** The schema declared is not one this version reads. */
    ESQUEMA_DESCONOCIDO("ARC-004", Severidad.ERROR),
    /** A property that identifies the report is missing. */
    METADATO_FALTANTE("ARC-005", Severidad.ERROR),
    /** A property that identifies the report has an impossible value. */
    METADATO_FUERA_DE_RANGO("ARC-006", Severidad.ERROR),
    /** The file is a link that leaves the directory. */
    FUERA_DEL_DIRECTORIO("ARC-007", Severidad.ERROR),
    /** The file exceeds the size limit. */
    DEMASIADO_GRANDE("ARC-008", Severidad.ERROR),
    /** The operating system refused to read the file. */
    NO_SE_PUEDE_LEER("ARC-009", Severidad.ERROR),
    /** The bytes are not UTF-8. */
    NO_ES_UTF8("ARC-010", Severidad.ERROR),
    /** The text contains the null character. */
    CARACTER_NULO("ARC-011", Severidad.ERROR),
    /** The CSV has no header row. */
    CSV_SIN_ENCABEZADO("ARC-020", Severidad.ERROR),
    /** Two columns share a name. */
    COLUMNA_REPETIDA("ARC-021", Severidad.ERROR),
    /** A column has no name. */
    COLUMNA_SIN_NOMBRE("ARC-022", Severidad.ERROR),
    /** A row has more or fewer fields than the header. */
    FILA_DESIGUAL("ARC-023", Severidad.ERROR),
    /** A quoted field is not closed, or has text after the closing quote. */
    COMILLAS_MAL_CERRADAS("ARC-024", Severidad.ERROR),
    /** The JSON does not parse. */
    JSON_MAL_FORMADO("ARC-030", Severidad.ERROR),
    /** The JSON parses but does not have the shape required. */
    JSON_OTRA_FORMA("ARC-031", Severidad.ERROR),
    /** A column is not in the format; it is kept. */
    COLUMNA_DESCONOCIDA("ARC-040", Severidad.AVISO),
    /** A file is not in the format. */
    ARCHIVO_DESCONOCIDO("ARC-041", Severidad.AVISO),
    /** The column that identifies the rows is missing. */
    COLUMNA_INDISPENSABLE("ARC-042", Severidad.ERROR),
    /** A declared section has no data. */
    SECCION_SIN_DATOS("ARC-043", Severidad.AVISO),
    /** A text would be evaluated by a spreadsheet that opened it as CSV. */
    PARECE_FORMULA("ARC-044", Severidad.AVISO),
    /** The file is not an XLSX workbook. */
    NO_ES_XLSX("ARC-050", Severidad.ERROR),
    /** The file is an old XLS workbook, or is protected by a password. */
    LIBRO_XLS("ARC-051", Severidad.ERROR),
    /** The workbook inflates beyond measure, or its entries leave it. */
    LIBRO_PELIGROSO("ARC-052", Severidad.ERROR),
    /** The workbook is damaged. */
    LIBRO_DANIADO("ARC-053", Severidad.ERROR),
    /** The workbook lacks the data of a report. */
    HOJA_FALTANTE("ARC-054", Severidad.ERROR),
    /** A cell holds a spreadsheet error. */
    CELDA_CON_ERROR("ARC-055", Severidad.ERROR),
    /** A cell was computed by the spreadsheet; its last value is taken. */
    CELDA_CON_FORMULA("ARC-056", Severidad.AVISO),
    /** A text does not fit in a cell. */
    TEXTO_MUY_LARGO("ARC-057", Severidad.ERROR),
    /** A theme sheet says something else than the consolidated one. */
    HOJAS_DISTINTAS("ARC-058", Severidad.AVISO),
    /** A sheet holds nothing that can be read as data. */
    HOJA_NO_LEIDA("ARC-059", Severidad.AVISO),
    /** A recomputed cell was changed by hand after the workbook was made. */
    CELDA_RECALCULADA_CAMBIADA("ARC-060", Severidad.AVISO),
    /** The output directory already has files. */
    DESTINO_OCUPADO("ARC-070", Severidad.ERROR),
    /** The output cannot be written. */
    DESTINO_NO_ESCRIBIBLE("ARC-071", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDeArchivo(String codigo, Severidad severidad) {
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
