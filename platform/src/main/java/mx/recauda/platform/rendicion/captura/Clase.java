package mx.recauda.platform.rendicion.captura;

import java.util.Locale;

/** Kinds of documents received. */
public enum Clase {
    /** Quarterly report, a directory {@code informe-trimestral/1}. */
    INFORME,
    /** Follow-up of ASMs, a file {@code asm-seguimiento/1}. */
    ASM,
    /** Commission report, form 1270-009-032. */
    COMISION;

    /** Lower-case form, for message keys and addresses. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
