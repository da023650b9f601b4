package mx.recauda.ley.libro;

import mx.recauda.ley.error.CodigoDeError;

/** Why an entry does not enter the ledger, or why the ledger is not what it says. */
public enum ErrorDeLibro implements CodigoDeError {
    /** The lines do not sum to zero. Arguments: key, sum in pesos. */
    DESCUADRADO("LIB-001"),
    /** Fewer than two lines. Argument: key. */
    POCAS_PARTIDAS("LIB-002"),
    /** A line of zero. Arguments: key, account. */
    IMPORTE_CERO("LIB-003"),
    /** An account twice in one entry. Arguments: key, account. */
    CUENTA_REPETIDA("LIB-004"),
    /** Memorandum accounts together with others. Argument: key. */
    ORDEN_MEZCLADO("LIB-005"),
    /** No legal ground, or a too long one. Argument: key. */
    SIN_FUNDAMENTO("LIB-006"),
    /** The key is empty, too long or has characters that are not printable ASCII. Argument: key. */
    CLAVE("LIB-007"),
    /** The office is not four digits. Arguments: key, office. */
    OFICINA("LIB-008"),
    /** The key was used with other content. Argument: key. */
    OTRO_CONTENIDO("LIB-009"),
    /** The entry to be reversed is not in the ledger. Arguments: key, key of the other. */
    NADA_QUE_REVERSAR("LIB-010"),
    /** It was reversed before, or is itself a reversal. Arguments: key, key of the other. */
    YA_REVERSADO("LIB-011"),
    /** It is not the exact opposite of what it reverses. Arguments: key, key of the other. */
    REVERSA_DISTINTA("LIB-012"),
    /** An entry is not the one that was written. Argument: key. */
    ALTERADO("LIB-013"),
    /** A block does not give its root or its head. Argument: number. */
    BLOQUE_ROTO("LIB-014"),
    /** The control total is not the sum of its accounts. Argument: account. */
    CONTROL_DISTINTO("LIB-015"),
    /** The same key twice in one batch. Argument: key. */
    CLAVE_REPETIDA("LIB-016"),
    /** No such entry within the scope. Argument: number. */
    NO_HAY_ASIENTO("LIB-017"),
    /** The entry is in no closed block yet. Argument: number. */
    SIN_SELLAR("LIB-018"),
    /** The text is not a proof of inclusion. Argument: what of it could not be read. */
    PRUEBA_ILEGIBLE("LIB-019"),
    /** No such account within the scope. Argument: number. */
    NO_HAY_CUENTA("LIB-020"),
    /** No such closed block. Argument: number. */
    NO_HAY_BLOQUE("LIB-021");

    private final String codigo;

    ErrorDeLibro(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
