package mx.recauda.platform.seguridad;

import java.util.Map;

/**
 * The audit trail: who did what to which thing. Rows are only added. Object and detail carry opaque
 * identifiers and codes, never an NSS, CURP, RFC or name.
 */
public interface Bitacora {

    /**
     * Records something the current user did, in the transaction of the caller: if that is undone,
     * so is the record.
     *
     * @param accion verb in capitals, for example {@code CONGELAR_VERSION}
     * @param objeto what it was done to: kind and opaque id, for example {@code informe:0198…}
     * @param detalle further facts, without personal data
     */
    void anota(String accion, String objeto, Map<String, ?> detalle);

    /** The same without further facts. */
    default void anota(String accion, String objeto) {
        anota(accion, objeto, Map.of());
    }

    /**
     * Records something that was refused or that failed; it stays whatever happens to the
     * transaction of the caller.
     */
    void anotaAparte(Hecho hecho);

    /**
     * One row to be written as it is.
     *
     * @param actor who, or {@link Actor#DESCONOCIDO}
     * @param accion verb in capitals
     * @param objeto what it was done to
     * @param resultado how it ended
     */
    record Hecho(Actor actor, String accion, String objeto, Resultado resultado) {}

    /** How an act ended. */
    enum Resultado {
        /** It was done. */
        HECHO,
        /** The user had no permission. */
        NEGADO,
        /** It was tried and failed. */
        FALLIDO
    }
}
