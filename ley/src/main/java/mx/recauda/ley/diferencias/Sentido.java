package mx.recauda.ley.diferencias;

import mx.recauda.ley.fuente.Fuente;

/** Which way a month differs from what was determined of it. */
public enum Sentido {
    /** The employer owes more than he determined. */
    @Fuente("LSS 39-C, second paragraph")
    A_CARGO,
    /** He determined more than he owed: refunded on request what he paid of it, never set off. */
    @Fuente("LSS 299; RACERF 131")
    A_FAVOR
}
