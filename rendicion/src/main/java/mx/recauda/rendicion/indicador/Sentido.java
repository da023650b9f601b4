package mx.recauda.rendicion.indicador;

/** Where an indicator should go. */
public enum Sentido {
    /** More is better. */
    ASCENDENTE,
    /** Less is better. */
    DESCENDENTE
}
