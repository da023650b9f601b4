package mx.recauda.ley.correccion;

/** Where a correction stands. */
public enum EstadoDeCorreccion {
    /** Somebody proposed it; another person decides. */
    PROPUESTA,
    /** It was sent back. */
    RECHAZADA,
    /** The money moved. */
    APLICADA,
    /** The employer was required to pay the cheque and its indemnity: three days run. */
    REQUERIDA,
    /** The days passed: it is to be collected by enforcement. */
    EXIGIBLE,
    /** It was undone: everything is as it was. */
    DESHECHA;

    /** Whether its entries are in force. */
    public boolean enVigor() {
        return this == APLICADA || this == REQUERIDA || this == EXIGIBLE;
    }

    /** Whether the payment may not be corrected again meanwhile. */
    public boolean ocupa() {
        return this == PROPUESTA || this == REQUERIDA || this == EXIGIBLE;
    }
}
