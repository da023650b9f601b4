package mx.recauda.ley.afiliacion;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** Why a movement that was operated is not annulled. Codes of ours. */
public enum ErrorDeAnulacion implements CodigoDeError {
    /** There is no such movement of the worker. Argument: its number. */
    SIN_MOVIMIENTO("ANU-001", "RACERF 50"),
    /** It was annulled before. Argument: its number. */
    YA_ANULADO("ANU-002", "RACERF 50"),
    /** Later movements stand on it. Arguments: how many, day of the last one. */
    CON_POSTERIORES("ANU-003", "RACERF 50"),
    /** The reason, with its proof, is missing or is longer than 500 characters. */
    SIN_MOTIVO("ANU-004", "RACERF 50");

    private final String codigo;
    private final String fundamento;

    ErrorDeAnulacion(String codigo, String fundamento) {
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
