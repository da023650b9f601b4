package mx.recauda.platform.rendicion.mesa.justificacion;

import java.util.Locale;

/** What a cell is put beside. */
public enum Contra {
    /** The same cell one quarter before. */
    TRIMESTRE_ANTERIOR,
    /** The same cell in the same quarter of the year before. */
    ANIO_ANTERIOR,
    /** The value first committed. */
    META_ORIGINAL,
    /** The value committed after every adjustment in force at the cut-off. */
    META_VIGENTE;

    /** Key of its name in the bundles: {@code meta_original}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
