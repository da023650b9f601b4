package mx.recauda.formats.movimientos;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong with a CSV of movements. A retired code is never reused. */
public enum ErrorDeMovimientos implements CodigoDeError {
    /** An indispensable column is missing. */
    COLUMNA_FALTANTE("GEN-001", Severidad.ERROR),
    /** A column is not one of the format. */
    COLUMNA_DESCONOCIDA("GEN-002", Severidad.AVISO),
    /** The fact needs a value and the cell is empty. */
    CELDA_VACIA("GEN-003", Severidad.ERROR),
    /** The date is not one. */
    FECHA("GEN-004", Severidad.ERROR),
    /** The amount is not one, or does not fit. */
    IMPORTE("GEN-005", Severidad.ERROR),
    /** The number is not one, or is out of its range. */
    NUMERO("GEN-006", Severidad.ERROR),
    /** The key is not in its catalogue. */
    CLAVE("GEN-007", Severidad.ERROR),
    /** The text is longer than its field. */
    LARGO("GEN-008", Severidad.ERROR),
    /** The text has a character that does not travel. */
    LETRA("GEN-009", Severidad.ERROR),
    /** The registro patronal is not one. */
    REGISTRO("GEN-010", Severidad.ERROR),
    /** The NSS is not one. */
    NSS("GEN-011", Severidad.ERROR),
    /** The CURP is not one. */
    CURP("GEN-012", Severidad.ERROR),
    /** The RFC is not one. */
    RFC("GEN-013", Severidad.ERROR),
    /** The fact is not one of the format. */
    HECHO("GEN-014", Severidad.ERROR),
    /** The fact is not told by IDSE. */
    NO_VIAJA_POR_IDSE("GEN-015", Severidad.AVISO),
    /** The wage does not fit the six digits of IDSE. */
    SALARIO_DE_IDSE("GEN-016", Severidad.ERROR),
    /** The worker has no enrolment among the good rows. */
    SIN_ALTA("GEN-017", Severidad.ERROR),
    /** The row is repeated. */
    FILA_REPETIDA("GEN-018", Severidad.AVISO),
    /** Nobody gave the guía. */
    GUIA_SUPUESTA("GEN-019", Severidad.AVISO),
    /** The CSV was not in UTF-8 and was read as Windows-1252. */
    EN_WINDOWS_1252("GEN-020", Severidad.AVISO),
    /** There is nothing to write. */
    NADA_QUE_ESCRIBIR("GEN-021", Severidad.ERROR),
    /** The whole name does not fit the field of SUA. */
    NOMBRE_DE_SUA("GEN-022", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDeMovimientos(String codigo, Severidad severidad) {
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
