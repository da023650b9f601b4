package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.CodigoDeError;

/** What the register of promises does not accept, besides the rules of the engine (CPR). */
public enum ErrorDeCompromisos implements CodigoDeError {
    /** The person holds no post that day. Arguments: account, day. */
    SIN_NOMBRAMIENTO("CPS-001"),
    /** The act belongs to planning. Argument: what it is. */
    SOLO_PLANEACION("CPS-002"),
    /** The promise belongs to other areas. Argument: key. */
    DE_OTRA_AREA("CPS-003"),
    /** Somebody acted meanwhile. Arguments: who, what, day. */
    ALGUIEN_ACTUO("CPS-004"),
    /** The same request came with another content. Argument: key of the promise. */
    INTENTO_DISTINTO("CPS-005"),
    /** The day has not come. Arguments: day, today. */
    FECHA_FUTURA("CPS-006"),
    /** There is no such kind. Argument: key. */
    TIPO_DESCONOCIDO("CPS-007"),
    /** There is no such area that day. Arguments: key, day. */
    AREA_DESCONOCIDA("CPS-008"),
    /** A text is missing. Argument: which one. */
    FALTA_TEXTO("CPS-009"),
    /** A text is longer than accepted. Arguments: which one, characters, maximum. */
    TEXTO_LARGO("CPS-010"),
    /** The term comes before the day of the promise. Arguments: term, day. */
    TERMINO_ANTERIOR("CPS-011"),
    /** The cycle is not two years that follow. Argument: as written. */
    CICLO_MAL_ESCRITO("CPS-012"),
    /** A datum of a form cannot be read. Argument: as typed. */
    DATO_MAL_ESCRITO("CPS-013"),
    /** Evidence needs a file or a place. No arguments. */
    EVIDENCIA_SIN_LUGAR("CPS-014"),
    /** Promises whose cut is still to be sent. Arguments: how many, cut, keys. */
    CORTE_SIN_ENVIAR("CPS-015"),
    /** A place typed as if it were a stored file. Argument: as typed. */
    LUGAR_DE_ARCHIVO_ESCRITO("CPS-016"),
    /** Who recorded acts of the promises would publish them. Arguments: account, keys. */
    PUBLICA_QUIEN_REGISTRO("CPS-017");

    private final String codigo;

    ErrorDeCompromisos(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
