package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;

import java.util.Locale;

/** What can be done to a requested section. */
public enum Accion {
    /** Saves cells or texts. */
    CAPTURAR,
    /** Hands the section to the head of the area. */
    ENTREGAR,
    /** Leaves a comment that must be attended before the section goes on; it stays where it is. */
    OBSERVAR,
    /** Says how a comment was attended. */
    ATENDER,
    /** Gives the section back to the area with a comment. */
    DEVOLVER,
    /** Endorsement of the step: head of the area, then planning. */
    DAR_VISTO_BUENO,
    /** Finance signs off: the section is authorised. */
    AUTORIZAR,
    /** The section goes out in a frozen version. */
    ENVIAR,
    /** Opens an authorised or sent section again; a sent one becomes a new version. */
    REABRIR,
    /** Changes the due date, with a reason. */
    PRORROGAR,
    /** Reminds whoever owes the next act; nothing changes but the history. */
    RECORDAR,
    /** Withdraws the request, with a reason. */
    RETIRAR;

    /** Whether the act is worth nothing without words. */
    public boolean exigeNota() {
        return switch (this) {
            case OBSERVAR, ATENDER, DEVOLVER, REABRIR, PRORROGAR, RECORDAR, RETIRAR -> true;
            case CAPTURAR, ENTREGAR, DAR_VISTO_BUENO, AUTORIZAR, ENVIAR -> false;
        };
    }

    /** Whether it approves what others elaborated. */
    public boolean aprueba() {
        return this == DAR_VISTO_BUENO || this == AUTORIZAR;
    }

    /** The key of its name in bundles: {@code dar_visto_bueno}. */
    public String clave() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name people read. */
    public String nombre(Idioma idioma) {
        return Nombres.de("accion." + clave(), idioma);
    }
}
