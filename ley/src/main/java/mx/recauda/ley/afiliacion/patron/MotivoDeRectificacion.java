package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.fuente.Fuente;

/** Why the institute rectifies the class of a registro, which decides since when it holds. */
@Fuente("RACERF 30")
public enum MotivoDeRectificacion {
    /** It was wrong from the start: since the day of registration. */
    ERROR_INICIAL,
    /** Wrong from the start, and the employer disagreed after its term: since the request. */
    INCONFORMIDAD_TARDIA,
    /** The employer omitted it: since the day that the evidence shows. */
    OMISION,
    /** Something changed: since the day of the fact. */
    CAMBIO
}
