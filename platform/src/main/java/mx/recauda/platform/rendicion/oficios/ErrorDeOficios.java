package mx.recauda.platform.rendicion.oficios;

import mx.recauda.ley.error.CodigoDeError;

/** What the register of letters does not accept, besides the rules of a letter (OFI). */
public enum ErrorDeOficios implements CodigoDeError {
    /** The letter is registered already. Arguments: number, day. */
    REPETIDO("OFP-001"),
    /** The person holds no post that day. Arguments: account, day. */
    SIN_NOMBRAMIENTO("OFP-002"),
    /** The turn is not with an area of the person. Argument: number of the letter. */
    DE_OTRA_AREA("OFP-003"),
    /** Somebody acted meanwhile. Arguments: who, day. */
    ALGUIEN_ACTUO("OFP-004"),
    /** The same request came with another content. Argument: number of the letter. */
    INTENTO_DISTINTO("OFP-005"),
    /** The day has not come. Arguments: day, today. */
    FECHA_FUTURA("OFP-006"),
    /** There is no such area that day. Argument: key. */
    AREA_DESCONOCIDA("OFP-007"),
    /** The letter to be answered is not there. Argument: identity. */
    NO_HAY("OFP-008");

    private final String codigo;

    ErrorDeOficios(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
