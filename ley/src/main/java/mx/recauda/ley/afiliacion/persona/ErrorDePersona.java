package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** Why a procedure of a person is not admitted, or is admitted with a remark. Codes of ours. */
public enum ErrorDePersona implements CodigoDeError {
    /** A datum is missing. Argument: name of the field. */
    FALTA_DATO("PER-001", Severidad.ERROR, "RACERF 45, 47"),
    /** Born after today or more than 110 years ago. Argument: date. */
    NACIMIENTO_IMPOSIBLE("PER-002", Severidad.ERROR, ""),
    /** The CURP says another date of birth. Arguments: that of the CURP, the one given. */
    NACIMIENTO_DE_LA_CURP("PER-003", Severidad.ERROR, ""),
    /** The CURP says another sex. Arguments: that of the CURP, the one given. */
    SEXO_DE_LA_CURP("PER-004", Severidad.ERROR, ""),
    /** The person has a number: it is located, not assigned. Argument: number of candidates. */
    YA_TIENE_NSS("PER-005", Severidad.AVISO, "9210-003-201"),
    /** There are likely duplicates: no number is assigned. Argument: how many. */
    POSIBLE_DUPLICADO("PER-006", Severidad.ERROR, "9210-003-200, 201"),
    /** The series of the place and years has no numbers left. Argument: first six digits. */
    SERIE_AGOTADA("PER-007", Severidad.ERROR, ""),
    /** The same number twice. */
    FUSION_CONSIGO("PER-008", Severidad.ERROR, "9210-003-200"),
    /** One of the two is already merged. */
    YA_FUSIONADO("PER-009", Severidad.ERROR, "9210-003-200"),
    /** There is no such merge in force. */
    NADA_QUE_DESHACER("PER-010", Severidad.ERROR, "9210-003-200"),
    /** A reason is needed. */
    SIN_MOTIVO("PER-011", Severidad.ERROR, "9210-003-200"),
    /** The data are the same. */
    NADA_CAMBIA("PER-012", Severidad.ERROR, "9210-003-200"),
    /** Another number has that CURP. Argument: CURP masked. */
    CURP_DE_OTRO("PER-013", Severidad.ERROR, "9210-003-200"),
    /** Somebody changed the data meanwhile. */
    CAMBIO_MIENTRAS_TANTO("PER-014", Severidad.ERROR, ""),
    /** The two of a merge do not look like one person. Arguments: each, with its birth. */
    PERSONAS_DISTINTAS("PER-015", Severidad.ERROR, "9210-003-200");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDePersona(String codigo, Severidad severidad, String fundamento) {
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
