package mx.recauda.ley.cuotas;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong with a case of contributions. Codes are never reused. */
public enum CodigoDeCuotas implements CodigoDeError {
    /** The line is not a JSON object. */
    JSON_INVALIDO("CUO-001", ""),
    /** A field is missing. */
    CAMPO_FALTANTE("CUO-002", ""),
    /** A field has another type than the contract says. */
    TIPO_INCORRECTO("CUO-003", ""),
    /** A field that the contract does not know: a misspelled one would change money in silence. */
    CAMPO_DESCONOCIDO("CUO-004", ""),
    /** A field appears twice. */
    CAMPO_REPETIDO("CUO-005", ""),
    /** A line is longer than the limit. */
    LINEA_DEMASIADO_LARGA("CUO-006", ""),
    /** The month is not written AAAA-MM. */
    MES_INVALIDO("CUO-007", "LSS 29-I"),
    /** The month is before the first value known. */
    MES_ANTERIOR("CUO-008", "LSS 28"),
    /** The month is after the last value published. */
    MES_POSTERIOR("CUO-009", "Ley UMA 5; LFT 570"),
    /** No such modality. */
    MODALIDAD_DESCONOCIDA("CUO-010", "LSS 12 y 13"),
    /** The modality exists, but its rules are not confirmed. */
    MODALIDAD_NO_CONFIRMADA("CUO-011", "LSS 12 y 13"),
    /** The modality does not exist in that month. */
    MODALIDAD_FUERA_DE_VIGENCIA("CUO-012", "LSS 12 y 13"),
    /** No such area. */
    ZONA_DESCONOCIDA("CUO-013", "LSS 28"),
    /** The area does not exist in that month. */
    ZONA_FUERA_DE_VIGENCIA("CUO-014", "LSS 28"),
    /** An amount is not a number. */
    IMPORTE_INVALIDO("CUO-015", ""),
    /** An amount has more than two decimals. */
    IMPORTE_CON_FRACCIONES("CUO-016", ""),
    /** The salary is zero or negative. */
    SBC_NO_POSITIVO("CUO-017", "LSS 28"),
    /** The salary is below the minimum wage of the area. */
    SBC_BAJO_MINIMO("CUO-018", "LSS 28"),
    /** The premium is not a percentage of at most five decimals. */
    PRIMA_INVALIDA("CUO-019", "LSS 73"),
    /** The premium is out of the limits of the law. */
    PRIMA_FUERA_DE_RANGO("CUO-020", "LSS 74"),
    /** A number of days is negative. */
    DIAS_NEGATIVOS("CUO-021", "LSS 29-I"),
    /** More days than the month has. */
    DIAS_EXCEDEN_MES("CUO-022", "LSS 29-I"),
    /** More days of absence and incapacity than days. */
    AUSENCIAS_E_INCAPACIDAD("CUO-023", "LSS 31"),
    /** Eight absences or more. */
    AUSENCIAS_EXCEDEN_LIMITE("CUO-024", "LSS 31-I y 37"),
    /** No such CEAV strategy. */
    ESTRATEGIA_DESCONOCIDA("CUO-025", "LSS 168-II-a"),
    /** The effect of that pension on the quotas is not confirmed. */
    PENSION_NO_CONFIRMADA("CUO-026", "LSS 25 y 196"),
    /** Two segments share a day. */
    SEGMENTOS_TRASLAPADOS("CUO-027", "LSS 35"),
    /** A case without days. */
    SIN_SEGMENTOS("CUO-028", "LSS 29-I"),
    /** The fee of modality 33 is by age. */
    EDAD_FALTANTE("CUO-029", "LSS 242"),
    /** The fee of modality 33 is not known for that month or age. */
    CUOTA_POR_EDAD_DESCONOCIDA("CUO-030", "LSS 242"),
    /** The whole quota is shown, before the reversal to the employer. */
    REVERSION_NO_DESCONTADA("CUO-031", "RACERF 118", Severidad.AVISO),
    /** The sum of the salaries is below this employer's own. */
    SUMA_MENOR_QUE_SBC("CUO-032", "LSS 33"),
    /** The daily wage is zero or negative. */
    SALARIO_DIARIO_NO_POSITIVO("CUO-033", "LSS 36");

    private final String codigo;
    private final String fundamento;
    private final Severidad severidad;

    CodigoDeCuotas(String codigo, String fundamento) {
        this(codigo, fundamento, Severidad.ERROR);
    }

    CodigoDeCuotas(String codigo, String fundamento, Severidad severidad) {
        this.codigo = codigo;
        this.fundamento = fundamento;
        this.severidad = severidad;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public String fundamento() {
        return fundamento;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }
}
