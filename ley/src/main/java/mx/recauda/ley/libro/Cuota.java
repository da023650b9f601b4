package mx.recauda.ley.libro;

import mx.recauda.ley.fuente.Fuente;

/** Who bears the contribution; the share withheld from workers follows its own rules. */
public enum Cuota {
    /** Borne by the employer. */
    PATRONAL,
    /** Withheld from the worker: never deferred, refunded only if it was not withheld. */
    @Fuente("LSS 38; LSS 40-C; RACERF 132")
    OBRERA,
    /** Neither: money not broken down, or a debt of another kind. */
    SIN_DISTINGUIR
}
