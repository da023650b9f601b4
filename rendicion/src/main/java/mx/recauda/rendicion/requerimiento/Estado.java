package mx.recauda.rendicion.requerimiento;

import java.util.Locale;

/** Where a request stands; it is derived, never written. */
public enum Estado {
    /** Nothing delivered, within its term. */
    PENDIENTE,
    /** Nothing delivered and its term is over. */
    VENCIDO,
    /** Something delivered whose acuse is missing. */
    ENTREGADO,
    /** Everything delivered has its acuse. */
    CON_ACUSE;

    /** Key in texts. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody still owes something. */
    public boolean debe() {
        return this != CON_ACUSE;
    }
}
