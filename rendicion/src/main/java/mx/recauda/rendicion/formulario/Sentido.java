package mx.recauda.rendicion.formulario;

/** Which way an indicator improves. */
public enum Sentido {
    /** More is better. */
    ASCENDENTE,
    /** Less is better. */
    DESCENDENTE
}
