package mx.recauda.ley.salario;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong, or must be known, when a salario base de cotización is built. */
public enum ErrorDeSalario implements CodigoDeError {
    /** A benefit is below the minimum of the labour law. */
    PRESTACION_BAJO_MINIMO("SAL-001", Severidad.ERROR, "LFT 76, 80 y 87"),
    /** The date is before the first vacation table known. */
    SIN_TABLA_DE_VACACIONES("SAL-002", Severidad.ERROR, "LFT 76"),
    /** The day of hiring is after the day of the computation. */
    INGRESO_POSTERIOR("SAL-003", Severidad.ERROR, "LFT 76"),
    /** An amount is negative or zero where it cannot be. */
    IMPORTE("SAL-004", Severidad.ERROR, "LSS 27"),
    /** There are no days of accrued salary to divide by. */
    SIN_DIAS("SAL-005", Severidad.ERROR, "LSS 30-II"),
    /** Days worked per week or absences outside the official table. */
    SEMANA_REDUCIDA("SAL-006", Severidad.ERROR, "RACERF 116"),
    /** The salary is below the minimum of the area: the minimum is used. */
    BAJO_MINIMO("SAL-007", Severidad.AVISO, "LSS 28 y 29-III"),
    /** The salary is above the upper limit: the limit is used. */
    SOBRE_TOPE("SAL-008", Severidad.AVISO, "LSS 28"),
    /** An item that the accounts do not show integrates whole. */
    SIN_REGISTRO_CONTABLE("SAL-009", Severidad.AVISO, "LSS 27 último párrafo");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDeSalario(String codigo, Severidad severidad, String fundamento) {
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
