package mx.recauda.rendicion.cifra;

/** Where the facts behind a figure live. */
public enum OrigenDeCifra {
    /** The ledger. */
    LIBRO,
    /** Counted cases: audits, lawsuits, promises. */
    CASOS,
    /** Typed by a person, who is recorded with the reason. */
    CAPTURA,
    /** Read from a published or received document. */
    DOCUMENTO,
    /** Received from a system of another institution. */
    SISTEMA_EXTERNO
}
