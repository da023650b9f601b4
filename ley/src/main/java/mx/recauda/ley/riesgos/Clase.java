package mx.recauda.ley.riesgos;

/** Class of risk of an activity: a new employer enters with its media premium. */
public enum Clase {
    /** Ordinary risk. */
    I,
    /** Low. */
    II,
    /** Medium. */
    III,
    /** High. */
    IV,
    /** Greatest. */
    V
}
