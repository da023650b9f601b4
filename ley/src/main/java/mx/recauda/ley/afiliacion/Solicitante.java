package mx.recauda.ley.afiliacion;

/** Who asks for the end of an employment. */
public enum Solicitante {
    /** The employer: the usual one. */
    PATRON,
    /** The worker himself, during a strike or a bankruptcy (RACERF 58, 59-II). */
    TRABAJADOR,
    /** The trustee, during a bankruptcy (RACERF 59-I). */
    SINDICO
}
