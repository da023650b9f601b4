package mx.recauda.platform.afiliacion.lotes;

/** Why a line waits in the queue of corrections. */
public enum MotivoDeCola {
    /** It was refused. */
    RECHAZO,
    /** An end of employment during an incapacity: to be presented again when it ends. */
    BAJA_EN_INCAPACIDAD
}
