package mx.recauda.formats.pagosua;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * What can be wrong with a payment file of SUA or an EMA/EBA workbook. A retired code is never
 * reused.
 */
public enum ErrorDePagoSua implements CodigoDeError {
    /**
     * The size is not a multiple of 295: the last record is cut. Arguments: bytes, record, left.
     */
    TRUNCADO("SUA-040", Severidad.ERROR),
    /** There are line breaks between records. */
    CON_SALTOS("SUA-041", Severidad.ERROR),
    /** The record begins with something else. Arguments: record, text. */
    TIPO("SUA-042", Severidad.ERROR),
    /** The record may not come there. Arguments: record, type, type before, admitted. */
    ORDEN("SUA-043", Severidad.ERROR),
    /** The file ends before its last record. Arguments: last type, missing. */
    INCOMPLETO("SUA-044", Severidad.ERROR),
    /** A field of digits has something else. Arguments: field, positions, text, record. */
    NUMERO("SUA-045", Severidad.ERROR),
    /** A date or a period does not exist. Arguments: field, positions, text, record. */
    FECHA("SUA-046", Severidad.ERROR),
    /** The worker's part is not base 62. Arguments: field, positions, text, record. */
    BASE_62("SUA-047", Severidad.ERROR),
    /** The record is of another employer than the file. Arguments: record, its own, the file's. */
    MEZCLA_DE_PATRONES("SUA-048", Severidad.ERROR),
    /** The record is of another period than the file. Arguments: record, its own, the file's. */
    MEZCLA_DE_PERIODOS("SUA-049", Severidad.ERROR),
    /** A sum of the file is not that of its workers. Arguments: field, said, added. */
    TOTAL("SUA-050", Severidad.ERROR),
    /** There are more or fewer workers than said. Arguments: said, counted. */
    TRABAJADORES("SUA-051", Severidad.ERROR),
    /** There are more or fewer days than said. Arguments: said, added. */
    DIAS("SUA-052", Severidad.ERROR),
    /** There are more or fewer movements than said. Arguments: nss, said, counted. */
    MOVIMIENTOS("SUA-053", Severidad.ERROR),
    /** The check digit of the NSS does not match. Arguments: nss, record. */
    DIGITO_DEL_NSS("SUA-054", Severidad.AVISO),
    /** A worker appears twice. Arguments: nss, record, record before. */
    REPETIDO("SUA-055", Severidad.ERROR),
    /** The file is of another employer than asked. Arguments: its own, asked. */
    OTRO_PATRON("SUA-056", Severidad.ERROR),
    /** The file is of another period than asked. Arguments: its own, asked. */
    OTRO_PERIODO("SUA-057", Severidad.ERROR),
    /** The version of the program is not one known here. Arguments: version, those known. */
    VERSION("SUA-058", Severidad.ERROR),
    /** A byte that is not text. Arguments: record, position. */
    NO_ES_TEXTO("SUA-059", Severidad.ERROR),
    /** Bimonthly amounts in a month that closes no bimester. Arguments: record, period. */
    BIMESTRAL_EN_MES_NON("SUA-060", Severidad.ERROR),
    /** The worker's part is more than the whole. Arguments: field, record, part, whole. */
    PARTE_OBRERA("SUA-061", Severidad.ERROR),
    /** The file has nothing. */
    VACIO("SUA-062", Severidad.ERROR),
    /** The registro patronal is not one. Arguments: text. */
    REGISTRO("SUA-063", Severidad.ERROR),
    /** More was wrong than is told. Arguments: told. */
    DEMASIADAS("SUA-064", Severidad.ERROR),
    /** The days of a worker do not fit. Arguments: record, days, incapacities, absences. */
    DIAS_DEL_TRABAJADOR("SUA-065", Severidad.ERROR),
    /** It is another kind of file. Arguments: how it begins. */
    NO_ES_DE_PAGO("SUA-066", Severidad.ERROR),
    /** The workbook lacks the sheet. Arguments: sheet. */
    SIN_HOJA("SUA-070", Severidad.ERROR),
    /** The sheet lacks a column. Arguments: sheet, column. */
    SIN_COLUMNA("SUA-071", Severidad.ERROR),
    /** A cell is not what it should be. Arguments: sheet, cell, text. */
    CELDA("SUA-072", Severidad.ERROR),
    /** The cover does not tell employer and period. Arguments: cell, text. */
    PORTADA("SUA-073", Severidad.ERROR),
    /** A row does not add up. Arguments: sheet, cell, column, said, added. */
    RENGLON_QUE_NO_SUMA("SUA-074", Severidad.ERROR),
    /** The cover is not the sum of the rows. Arguments: sheet, cell, line, said, added. */
    PORTADA_QUE_NO_SUMA("SUA-075", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDePagoSua(String codigo, Severidad severidad) {
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
