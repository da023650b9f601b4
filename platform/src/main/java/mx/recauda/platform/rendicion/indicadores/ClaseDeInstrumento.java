package mx.recauda.platform.rendicion.indicadores;

import java.util.Locale;

/** Kinds of planning instrument. */
public enum ClaseDeInstrumento {
    /** Technical sheet; its key is that of the indicator. */
    FICHA,
    /** Memoria de cálculo; its key is {@code indicator/period}. */
    MEMORIA,
    /** Results matrix; its key is {@code programme-year}. */
    MIR;

    /** Key of bundles and addresses. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
