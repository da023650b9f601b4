package mx.recauda.formats.idse;

import java.util.Optional;

/** The three kinds of movement that travel by IDSE; a file carries one of them. */
public enum TipoDeMovimiento {
    /** Alta or reingreso: every enrolment sent through IDSE is a 08. */
    ALTA("08"),
    /** Change of salary. */
    MODIFICACION_DE_SALARIO("07"),
    /** End of employment. */
    BAJA("02");

    private final String clave;

    TipoDeMovimiento(String clave) {
        this.clave = clave;
    }

    /** The two digits at positions 132-133. */
    public String clave() {
        return clave;
    }

    /** The kind with the given two digits. */
    public static Optional<TipoDeMovimiento> deClave(String clave) {
        for (TipoDeMovimiento tipo : values()) {
            if (tipo.clave.equals(clave)) {
                return Optional.of(tipo);
            }
        }
        return Optional.empty();
    }
}
