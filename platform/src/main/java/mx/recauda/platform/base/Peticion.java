package mx.recauda.platform.base;

import org.slf4j.MDC;

/** The request being served, as logs and the audit trail name it. */
public final class Peticion {

    /** Name of the header and of the field of the log. */
    public static final String CAMPO = "peticion";

    private Peticion() {}

    /** Id of the request, or {@code "-"} outside one. */
    public static String actual() {
        String id = MDC.get(CAMPO);
        return id == null ? "-" : id;
    }
}
