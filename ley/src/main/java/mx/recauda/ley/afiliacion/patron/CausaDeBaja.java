package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.fuente.Fuente;

/** Why a registro patronal ends. */
@Fuente("RACERF 16")
public enum CausaDeBaja {
    /** Activities end. */
    TERMINO,
    /** The business closes. */
    CLAUSURA,
    /** Activities stop for a time. */
    SUSPENSION,
    /** Another employer takes the business. */
    SUSTITUCION,
    /** It is absorbed by another company. */
    FUSION,
    /** It moves to another municipality, where it has another registro. */
    CAMBIO_DE_MUNICIPIO,
    /** The natural person died. */
    DEFUNCION
}
