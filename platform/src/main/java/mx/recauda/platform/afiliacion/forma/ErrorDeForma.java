package mx.recauda.platform.afiliacion.forma;

import mx.recauda.ley.error.CodigoDeError;

/** What cannot be read of a form or a request of affiliation. */
public enum ErrorDeForma implements CodigoDeError {
    /** Not a date. Argument: what was typed. */
    FECHA_ILEGIBLE("AFP-001"),
    /** The thing is not there, or is of another scope: both are told the same. */
    NO_ENCONTRADO("AFP-002"),
    /** A write without its key. */
    SIN_CLAVE("AFP-003"),
    /** The same key with another content. */
    CLAVE_REPETIDA("AFP-004"),
    /** The request could not be read. Argument: field. */
    CAMPO_ILEGIBLE("AFP-005"),
    /** A refused line was presented again or discarded already. Argument: its number. */
    LINEA_ATENDIDA("AFP-006"),
    /** A note longer than 500 characters. Argument: its length. */
    NOTA_LARGA("AFP-007"),
    /** The acknowledgement was answered, or its three business days passed. */
    SIN_RESPUESTA_PENDIENTE("AFP-020"),
    /** No clarification of that lote waits. */
    SIN_ACLARACION_PENDIENTE("AFP-021"),
    /** A clarification without words. */
    ACLARACION_SIN_TEXTO("AFP-022"),
    /** The job of that lote did not stop. */
    LOTE_NO_DETENIDO("AFP-023"),
    /** More rows than an export holds. Arguments: how many, most. */
    EXPORTACION_GRANDE("AFP-030");

    private final String codigo;

    ErrorDeForma(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
