package mx.recauda.rendicion.comision.visita;

import java.util.Locale;

/** Where a visit stands; it is derived, never written. */
public enum EstadoDeVisita {
    /** Its first day has not come. */
    PROGRAMADA,
    /** It is going on. */
    EN_CURSO,
    /** It ended and its report is not finished. */
    POR_INFORMAR,
    /** Its report is frozen. */
    INFORMADA,
    /** It was called off. */
    CANCELADA;

    /** Key in texts. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its report may still be written. */
    public boolean abierta() {
        return this == PROGRAMADA || this == EN_CURSO || this == POR_INFORMAR;
    }
}
