package mx.recauda.ley.afiliacion;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/**
 * Why a notice is not admitted, or is admitted with a remark. The institute's own catalogue of
 * filters is not public: these codes are ours.
 */
public enum ErrorDeAfiliacion implements CodigoDeError {
    /** The worker is already enrolled by this employer on that day. */
    ALTA_SOBRE_ALTA("AFI-001", Severidad.ERROR, "LSS 15-I"),
    /** There is no employment to change or to end on that day. */
    SIN_ALTA("AFI-002", Severidad.ERROR, "LSS 15-I"),
    /** The day is before the last movement received. */
    ANTERIOR_AL_ULTIMO("AFI-003", Severidad.ERROR, ""),
    /** The day is in the future, beyond what the law lets be told ahead. */
    FECHA_FUTURA("AFI-004", Severidad.ERROR, "RACERF 45"),
    /** The wage is below the minimum wage of the area. */
    SALARIO_BAJO("AFI-005", Severidad.ERROR, "LSS 28"),
    /** The wage is above twenty-five times the UMA. */
    SALARIO_ALTO("AFI-006", Severidad.ERROR, "LSS 28; RACERF 45"),
    /** The wage is exactly the minimum: the benefits that integrate are missing. */
    SALARIO_SIN_INTEGRAR("AFI-007", Severidad.AVISO, "LSS 27"),
    /** The same movement was received before. */
    REPETIDO("AFI-008", Severidad.ERROR, ""),
    /** The institute certifies an incapacity on that day: the end has no effect. */
    BAJA_EN_INCAPACIDAD("AFI-009", Severidad.ERROR, "LSS 21; RACERF 60"),
    /** Received after its term: admitted, with the effect the law gives it. */
    EXTEMPORANEO("AFI-010", Severidad.AVISO, "LSS 15-I; RACERF 54, 57"),
    /** The line names another registro patronal than the one that presents. */
    OTRO_REGISTRO("AFI-011", Severidad.ERROR, "LSS 15-I"),
    /** The registro patronal was not in force on that day. */
    REGISTRO_SIN_VIGENCIA("AFI-012", Severidad.ERROR, "LSS 15-I; RACERF 16"),
    /** Nobody has that social security number. */
    NSS_INEXISTENTE("AFI-013", Severidad.ERROR, "LSS 15-I; RACERF 45"),
    /** The number belongs to somebody with another name. */
    NOMBRE_DISTINTO("AFI-014", Severidad.ERROR, "RACERF 45"),
    /** The number belongs to somebody with another CURP. */
    CURP_DISTINTA("AFI-015", Severidad.ERROR, "RACERF 47"),
    /** The limits of the wage on that day are not known. */
    FECHA_SIN_LIMITES("AFI-016", Severidad.ERROR, "LSS 28"),
    /** The line could not be decided because the system failed on it. */
    APARTADO("AFI-017", Severidad.ERROR, ""),
    /** The average of a bimester, after the first five business days of its month: admitted. */
    VARIABLE_EXTEMPORANEO("AFI-018", Severidad.AVISO, "LSS 34-II; RACERF 53, 54"),
    /** A variable wage that changes on a day from which no average holds: admitted. */
    VARIABLE_EN_OTRO_DIA("AFI-019", Severidad.AVISO, "LSS 34-II; RACERF 53"),
    /** The employer is on strike: only the worker may ask for the end. */
    BAJA_EN_HUELGA("AFI-020", Severidad.ERROR, "RACERF 58"),
    /** The employer is bankrupt: only the trustee or the worker may ask for the end. */
    BAJA_EN_CONCURSO("AFI-021", Severidad.ERROR, "RACERF 59"),
    /** The trustee or the worker asks for an end without strike or bankruptcy. */
    SOLICITANTE_SIN_CAUSA("AFI-022", Severidad.ERROR, "LSS 15-I; RACERF 58, 59"),
    /** Refused, but this same movement was operated before and stands. */
    YA_VALE("AFI-023", Severidad.AVISO, ""),
    /** A late decrease of an earlier day whose effect would begin after that of the notice. */
    DISMINUCION_SIN_EFECTO("AFI-024", Severidad.AVISO, "RACERF 54");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDeAfiliacion(String codigo, Severidad severidad, String fundamento) {
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
