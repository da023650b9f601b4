package mx.recauda.platform.rendicion.areas;

import mx.recauda.ley.error.CodigoDeError;

/** What areas and posts do not accept. */
public enum ErrorDeAreas implements CodigoDeError {
    /** The key is malformed or taken. Argument: key. */
    CLAVE("ORG-001"),
    /** The area has no name. */
    SIN_NOMBRE("ORG-002"),
    /** No such area that day. Arguments: key, day. */
    SIN_AREA("ORG-003"),
    /** The area would be above itself. Argument: key. */
    SUPERIOR("ORG-004"),
    /** The area has a name that begins that day or later. Arguments: key, day. */
    NOMBRE_POSTERIOR("ORG-005"),
    /** The area has posts held after its last day. Arguments: key, how many. */
    CON_PUESTOS("ORG-006"),
    /** The last day is before the first. Arguments: first, last. */
    FECHAS("ORG-007"),
    /** No active account with that name. Argument: account. */
    SIN_CUENTA("ORG-008"),
    /** The post has no title. */
    SIN_PUESTO("ORG-009"),
    /** The account has that role in that area on those dates. Arguments: account, area. */
    OCUPADO("ORG-010"),
    /** No such appointment, or it has ended. Argument: id. */
    SIN_NOMBRAMIENTO("ORG-011");

    private final String codigo;

    ErrorDeAreas(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
