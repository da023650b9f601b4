package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** Why a procedure of an employer is not admitted, or is admitted with a remark. Codes of ours. */
public enum ErrorDePatron implements CodigoDeError {
    /** The RFC is generic: it names nobody. Argument: RFC. */
    RFC_GENERICO("PAT-001", Severidad.ERROR, "RACERF 12"),
    /** The RFC is of a company and the employer a person, or the other way. Argument: RFC. */
    RFC_DE_OTRA_PERSONA("PAT-002", Severidad.ERROR, "RACERF 13"),
    /** The employer has no name. */
    SIN_NOMBRE("PAT-003", Severidad.ERROR, "RACERF 12"),
    /** Nobody works for the employer. */
    SIN_TRABAJADORES("PAT-004", Severidad.ERROR, "RACERF 12"),
    /** The day has not come. Argument: day. */
    FECHA_FUTURA("PAT-005", Severidad.ERROR, "RACERF 12, 16"),
    /** Filed after five business days: admitted. Arguments: last day, day filed. */
    EXTEMPORANEO("PAT-006", Severidad.AVISO, "LSS 15-I; RACERF 12, 16"),
    /** The activity is not in the catalogue on that day. Argument: fracción. */
    FRACCION_DESCONOCIDA("PAT-007", Severidad.ERROR, "RACERF 18, 196"),
    /** The employer has a registro in the municipality. Arguments: registro, municipality. */
    REGISTRO_REPETIDO("PAT-008", Severidad.ERROR, "RACERF 13, 14, 26"),
    /** The municipality is not in the catalogue. Argument: key. */
    MUNICIPIO_DESCONOCIDO("PAT-009", Severidad.ERROR, "RACERF 13"),
    /** The modalidad is not in force on that day. Argument: key. */
    MODALIDAD_DESCONOCIDA("PAT-010", Severidad.ERROR, "LSS 12, 13"),
    /** The domicile is not complete. Argument: what is missing. */
    DOMICILIO_INCOMPLETO("PAT-011", Severidad.ERROR, "RACERF 12"),
    /** The registro is not in force on that day. Arguments: registro, day. */
    REGISTRO_NO_VIGENTE("PAT-012", Severidad.ERROR, "RACERF 16"),
    /** The registro never ended: there is nothing to resume. Argument: registro. */
    NADA_QUE_REANUDAR("PAT-013", Severidad.ERROR, "RACERF 16"),
    /** The day is before something already known. Arguments: day, last day known. */
    ANTERIOR_A_LO_CONOCIDO("PAT-014", Severidad.ERROR, ""),
    /** Resumption with another activity. Arguments: former and new fracción. */
    REANUDACION_CON_OTRA_ACTIVIDAD("PAT-015", Severidad.ERROR, "RACERF 28, 32-VII"),
    /** The activity is the same. Argument: fracción. */
    MISMA_ACTIVIDAD("PAT-016", Severidad.ERROR, "RACERF 28"),
    /** Another municipality needs another registro. Arguments: former and new municipality. */
    OTRO_MUNICIPIO("PAT-017", Severidad.ERROR, "RACERF 13"),
    /** There are workers in force. Argument: how many. */
    CON_TRABAJADORES("PAT-018", Severidad.ERROR, "LSS 15-I, 37; RACERF 16"),
    /** Who substitutes is the same employer. Argument: RFC. */
    SUSTITUTO_IGUAL("PAT-019", Severidad.ERROR, "RACERF 16"),
    /** The same procedure was filed before. Argument: registro. */
    REPETIDO("PAT-020", Severidad.ERROR, ""),
    /** The municipality ran out of consecutive numbers. Argument: municipality. */
    SERIE_AGOTADA("PAT-021", Severidad.ERROR, ""),
    /** More than six months stopped: it enters again with the media premium. Argument: premium. */
    PRIMA_MEDIA_POR_TIEMPO("PAT-022", Severidad.AVISO, "RACERF 32-VII"),
    /** The class changed and so the premium. Arguments: former class, new class, premium. */
    PRIMA_MEDIA_POR_CLASE("PAT-023", Severidad.AVISO, "RACERF 28"),
    /** The office of the employer is not one of who handles it. Argument: office. */
    OTRA_OFICINA("PAT-024", Severidad.ERROR, "RACERF 3"),
    /** No registro of one's scope has that number. Argument: registro. */
    ABSORBENTE_DESCONOCIDO("PAT-025", Severidad.ERROR, "RACERF 16, 28"),
    /**
     * Who absorbs cannot: same employer, another municipality, or not in force. Argument: registro.
     */
    ABSORBENTE_IMPOSIBLE("PAT-026", Severidad.ERROR, "RACERF 13, 28"),
    /** The premium of a merger cannot be computed. Argument: days contributed. */
    FUSION_SIN_CASOS("PAT-027", Severidad.ERROR, "RACERF 28; LSS 72"),
    /** The premium was computed with the cases of both. Arguments: former, new, last day. */
    PRIMA_POR_FUSION("PAT-028", Severidad.AVISO, "RACERF 28"),
    /** The rectification has no number of resolution. */
    SIN_RESOLUCION("PAT-029", Severidad.ERROR, "RACERF 22, 23, 29"),
    /** The day is not the one that RACERF 30 gives. Arguments: day, the one it should be. */
    FECHA_DE_RECTIFICACION("PAT-030", Severidad.ERROR, "RACERF 30"),
    /** The area is the same. Argument: area. */
    MISMA_ZONA("PAT-031", Severidad.ERROR, ""),
    /** No minimum wage of that area holds on the day. Arguments: area, day. */
    ZONA_SIN_SALARIO("PAT-032", Severidad.ERROR, "LFT 96"),
    /** A strike, or its end, told after its term: admitted. Arguments: last day, day filed. */
    HUELGA_EXTEMPORANEA("PAT-033", Severidad.AVISO, "RACERF 10"),
    /** The strike or bankruptcy has no number of file. */
    SIN_EXPEDIENTE("PAT-034", Severidad.ERROR, "RACERF 10"),
    /** One of the same kind is known on that day or after it. Argument: its first day. */
    IMPEDIMENTO_REPETIDO("PAT-035", Severidad.ERROR, "RACERF 58, 59"),
    /** There is no strike or bankruptcy to end. Argument: registro. */
    NADA_QUE_TERMINAR("PAT-036", Severidad.ERROR, "RACERF 10"),
    /** It would end before it began. Arguments: day, its first day. */
    FIN_ANTES_DEL_INICIO("PAT-037", Severidad.ERROR, "RACERF 10"),
    /** The notice has no paper that proves it. */
    SIN_CONSTANCIA("PAT-038", Severidad.ERROR, "RACERF 10"),
    /** The registro ends by what another does, and has workers. Argument: how many. */
    SIGUEN_INSCRITOS("PAT-039", Severidad.AVISO, "LSS 15-I; RACERF 16"),
    /** An end operated before the strike or bankruptcy was told. Arguments: NSS, day, registro. */
    BAJA_YA_OPERADA("PAT-040", Severidad.AVISO, "RACERF 58, 59");

    private final String codigo;
    private final Severidad severidad;
    private final String fundamento;

    ErrorDePatron(String codigo, Severidad severidad, String fundamento) {
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
