package mx.recauda.rendicion.oficio;

/** Which way a letter goes. */
public enum Sentido {
    /** It came from outside: we owe its answer. */
    RECIBIDO,
    /** It was sent: its receiver owes the answer. */
    EMITIDO
}
