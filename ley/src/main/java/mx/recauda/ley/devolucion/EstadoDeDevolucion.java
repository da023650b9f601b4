package mx.recauda.ley.devolucion;

/** Where a request to be given money back stands. */
public enum EstadoDeDevolucion {
    /** The employer asked for it; nobody has it yet. */
    SOLICITADA,
    /** Somebody received it and looked at its proofs. */
    RECIBIDA,
    /** Another person granted it, whole or in part: the money is set apart. */
    CONCEDIDA,
    /** Nothing of it proceeds. */
    NEGADA,
    /** Its payment was ordered: restated to the day on which it is available. */
    ORDENADA,
    /** The bank paid it. */
    PAGADA,
    /** The employer withdrew it. */
    DESISTIDA;

    /** Whether it waits for the institute: its term runs. */
    public boolean enPlazo() {
        return this == SOLICITADA || this == RECIBIDA || this == CONCEDIDA || this == ORDENADA;
    }

    /** Whether its money is set apart or was paid: it cannot be asked for again. */
    public boolean apartada() {
        return this == CONCEDIDA || this == ORDENADA || this == PAGADA;
    }
}
