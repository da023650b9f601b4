package mx.recauda.formats.idse;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * What can be wrong with the structure of an IDSE file, before any registry is asked. One error of
 * severity {@code ERROR} refuses the whole file. The institute's own catalogue of filters (annex 5
 * of procedure 9210-003-202) is not public, so the codes are ours.
 */
public enum ErrorIdse implements CodigoDeError {
    /** The file has no record at all. */
    VACIO("IDS-001", Severidad.ERROR),
    /** A record does not have 168 bytes. */
    LONGITUD("IDS-002", Severidad.ERROR),
    /** A record is longer than 168 because a letter takes two bytes: the file is in UTF-8. */
    LETRA_DE_DOS_BYTES("IDS-003", Severidad.ERROR),
    /** A line is so long that it is not read. */
    LINEA_DESMEDIDA("IDS-004", Severidad.ERROR),
    /** A byte is not text: the file is something else. */
    BINARIO("IDS-005", Severidad.ERROR),
    /** The file does not end with a control record. */
    SIN_CONTROL("IDS-006", Severidad.ERROR),
    /** There is something after the control record. */
    DESPUES_DEL_CONTROL("IDS-007", Severidad.ERROR),
    /** The control record counts another number of movements. */
    TOTAL_DISTINTO("IDS-008", Severidad.ERROR),
    /** The control record is malformed. */
    CONTROL_MAL_FORMADO("IDS-009", Severidad.ERROR),
    /** The type of movement is none of 02, 07, 08. */
    TIPO_DESCONOCIDO("IDS-010", Severidad.ERROR),
    /** The file mixes types of movement. */
    TIPOS_MEZCLADOS("IDS-011", Severidad.ERROR),
    /** The guía of a movement is not the one of the control record. */
    GUIA_DISTINTA("IDS-012", Severidad.ERROR),
    /** A field has a character it does not admit. */
    CARACTER("IDS-013", Severidad.ERROR),
    /** A name has small or accented letters. */
    LETRA_MINUSCULA_O_ACENTUADA("IDS-014", Severidad.ERROR),
    /** The first surname or the given name is empty. */
    NOMBRE_VACIO("IDS-015", Severidad.ERROR),
    /** The check digit of the registro patronal is not the one computed. */
    DIGITO_REGISTRO("IDS-016", Severidad.ERROR),
    /** The registro patronal starts with a digit: its check digit cannot be verified. */
    REGISTRO_SIN_LETRA("IDS-017", Severidad.AVISO),
    /** The check digit of the NSS is not the one computed. */
    DIGITO_NSS("IDS-018", Severidad.ERROR),
    /** The date of the movement does not exist. */
    FECHA("IDS-019", Severidad.ERROR),
    /** The CURP is malformed or its check digit is wrong. */
    CURP("IDS-020", Severidad.ERROR),
    /** The CURP is missing; it does not free the employer of enrolling (RACERF 47). */
    SIN_CURP("IDS-021", Severidad.AVISO),
    /** The daily wage is zero. */
    SALARIO_CERO("IDS-022", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorIdse(String codigo, Severidad severidad) {
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

    @Override
    public String fundamento() {
        return this == SIN_CURP ? "RACERF 47" : "";
    }
}
