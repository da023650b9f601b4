package mx.recauda.platform.rendicion.mesa.justificacion;

import java.util.Locale;

/** Where a cell stands against its threshold. */
public enum EstadoDeCelda {
    /** No threshold speaks of it. */
    SIN_UMBRAL,
    /** It has a threshold and what it is compared with is not known. */
    SIN_BASE,
    /** Inside its threshold. */
    DENTRO,
    /** Watched, without value, and nobody has said why. */
    VACIA,
    /** Outside, and nobody has explained it. */
    FALTA,
    /** With an explanation that does not do. */
    CON_FALTAS,
    /** Outside and explained. */
    JUSTIFICADA;

    /** Whether the section cannot be delivered because of it. */
    public boolean impide() {
        return this == VACIA || this == FALTA || this == CON_FALTAS;
    }

    /** Key of its name in the bundles. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
