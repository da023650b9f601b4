package mx.recauda.ley.riesgos;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong, or must be known, when a premium is determined. */
public enum ErrorDeRiesgos implements CodigoDeError {
    /** The parameters of the year are not known. */
    SIN_PARAMETROS("RIE-001", Severidad.ERROR, "LSS 72"),
    /** Nobody contributed a day in the year: there is no N. */
    SIN_DIAS_COTIZADOS("RIE-002", Severidad.ERROR, "RACERF 36"),
    /** A number is negative or a percentage passes 100 in one case. */
    DATO_IMPOSIBLE("RIE-003", Severidad.ERROR, "RACERF 37"),
    /** The former premium is outside the limits of the law. */
    PRIMA_ANTERIOR("RIE-004", Severidad.ERROR, "LSS 74"),
    /** A case was left out: it is commuting, or it ended in another year. */
    CASO_NO_CUENTA("RIE-005", Severidad.AVISO, "LSS 72; RACERF 32-I");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDeRiesgos(String codigo, Severidad severidad, String fundamento) {
        this.codigo = codigo;
        this.severidad = severidad;
        this.fundamento = fundamento;
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
        return fundamento;
    }
}
