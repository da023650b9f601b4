package mx.recauda.ley.error;

/** Weight of an {@link Incidencia}. */
public enum Severidad {
    /** The thing named was not accepted. */
    ERROR,
    /** Accepted, but a person should look at it. */
    AVISO
}
