package mx.recauda.ley.cedula;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What must be known of a cédula de determinación besides its amounts. */
public enum ErrorDeCedula implements CodigoDeError {
    /** More than seven absences in the month: seven count. */
    AUSENCIAS_DE_MAS("CED-001", "LSS 31-I y 37"),
    /** Nobody gave the work-risk premium. */
    PRIMA_SUPUESTA("CED-002", "LSS 73"),
    /** Absences of a reduced week outside the official table: seven days count. */
    SEMANA_REDUCIDA("CED-003", "RACERF 116"),
    /** Nobody gave the wage paid: the deduction of the credit has no limit. */
    SIN_SALARIO_PAGADO("CED-004", "Ley Infonavit 29; LFT 97-III"),
    /** A baja during an incapacity has no effect: contributed until the incapacity ends. */
    BAJA_EN_INCAPACIDAD("CED-005", "LSS 21; RACERF 60");

    private final String codigo;
    private final String fundamento;

    ErrorDeCedula(String codigo, String fundamento) {
        this.codigo = codigo;
        this.fundamento = fundamento;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return Severidad.AVISO;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }
}
