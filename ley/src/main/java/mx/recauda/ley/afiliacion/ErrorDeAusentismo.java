package mx.recauda.ley.afiliacion;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** Why days of absence or incapacity are not noted. Codes of ours. */
public enum ErrorDeAusentismo implements CodigoDeError {
    /** The worker is not enrolled in the registro on those days. Arguments: first and last day. */
    SIN_PERIODO("AUS-001", "LSS 31"),
    /** Those days, or the folio, are noted already. Arguments: first and last day. */
    YA_ANOTADOS("AUS-002", "LSS 31"),
    /** The folio is not eight letters or digits. Argument: the folio. */
    FOLIO("AUS-003", ""),
    /** The days cannot be read or are not in order. */
    DIAS("AUS-004", ""),
    /** The branch of the incapacity is not one of the three. Argument: what was sent. */
    RAMA("AUS-005", ""),
    /** An absence has no folio. Argument: the folio. */
    AUSENCIA_CON_FOLIO("AUS-006", ""),
    /** Nobody with that number is enrolled in the registro. Argument: number. */
    TRABAJADOR("AUS-007", "LSS 15-I"),
    /** No certificate of the institute covers those days. Argument: folio. */
    NO_CERTIFICADA("AUS-008", "LSS 31-IV, 98"),
    /** The certificate, or what is noted, says other days. Arguments: first and last day noted. */
    OTROS_DIAS("AUS-009", "LSS 31"),
    /** Days of absence that have not gone by. Arguments: last day stated, today. */
    DIAS_POR_VENIR("AUS-010", "LSS 31-I"),
    /** The institute certified an incapacity on those days. Arguments: its first and last day. */
    CON_INCAPACIDAD("AUS-011", "LSS 31-IV");

    private final String codigo;
    private final String fundamento;

    ErrorDeAusentismo(String codigo, String fundamento) {
        this.codigo = codigo;
        this.fundamento = fundamento;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return Severidad.ERROR;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }
}
