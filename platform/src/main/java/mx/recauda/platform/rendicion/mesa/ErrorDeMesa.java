package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.CodigoDeError;

/** What the desk does not accept, besides the rules of the road. */
public enum ErrorDeMesa implements CodigoDeError {
    /** The person holds no post that day that can act here. Arguments: account, day. */
    SIN_NOMBRAMIENTO("MES-001"),
    /** The section cannot be captured now. Arguments: section, state. */
    NO_ADMITE_CAPTURA("MES-002"),
    /** A number was expected. Arguments: row and column, value. */
    NO_ES_NUMERO("MES-003"),
    /** The text is longer than accepted. Arguments: row and column, characters, maximum. */
    TEXTO_LARGO("MES-004"),
    /** Somebody acted on the section meanwhile. Argument: section. */
    ALGUIEN_ACTUO("MES-005"),
    /** The draft exists. Argument: key. */
    BORRADOR_REPETIDO("MES-006"),
    /** Sections of the draft are not authorised. Arguments: how many, first one. */
    FALTAN_AUTORIZAR("MES-007"),
    /** The content seen is not the one in force. Argument: section. */
    CONTENIDO_CAMBIO("MES-008"),
    /** The draft has no requested section. Argument: key. */
    SIN_SOLICITUDES("MES-009"),
    /** The assembled report could not be received. Argument: reason. */
    NO_SE_ARMA("MES-010"),
    /** No such quarter can be reported. Arguments: year, quarter, first year, last year. */
    PERIODO_IMPOSIBLE("MES-011"),
    /** The report chosen as base is not one that was received. */
    BASE_INEXISTENTE("MES-012"),
    /** Nothing was assigned to anybody. */
    NADA_QUE_PEDIR("MES-013"),
    /** No request was chosen to be reminded of. */
    NADA_QUE_RECORDAR("MES-014"),
    /** No file came. */
    SIN_ARCHIVO("MES-015"),
    /** No cell of the workbook was chosen. */
    NADA_QUE_ACEPTAR("MES-016"),
    /**
     * A cell changed while the workbook was looked at; nothing was kept. Arguments: row and column,
     * who.
     */
    CAMBIO_AL_ACEPTAR("MES-017"),
    /** No sent section was chosen to be corrected. */
    NADA_QUE_REABRIR("MES-018"),
    /** The correction says the same as the version already sent. Argument: key. */
    SIN_CAMBIOS("MES-019"),
    /** The text has a character that no document prints. Argument: row and column. */
    CARACTER_PROHIBIDO("MES-020"),
    /** A correction needs a reason. */
    CORRECCION_SIN_MOTIVO("MES-021"),
    /** A letter or an acuse needs its reference. */
    CONSTANCIA_SIN_REFERENCIA("MES-022"),
    /** The date of an acuse is later than today. Argument: date. */
    CONSTANCIA_FUTURA("MES-023"),
    /**
     * The last version was not sent from the draft, which would undo it. Arguments: key, number.
     */
    VERSION_DE_OTRO_LADO("MES-026"),
    /**
     * The key given to an answer is not written as keys are. Arguments: what was written, row and
     * column.
     */
    CLAVE_MAL_ESCRITA("MES-027"),
    /** It is sent as it is only with a reason. Arguments: high findings, sections missing. */
    ENVIO_SIN_MOTIVO("MES-028"),
    /** An explanation says nothing in words. Arguments: row and column, what was written. */
    NO_EXPLICA("MES-029");

    private final String codigo;

    ErrorDeMesa(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
