package mx.recauda.rendicion.justificacion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of a cell.
 *
 * @param causa why it happened
 * @param efecto what follows from it
 * @param accion what is done about it
 * @param fecha when the action will be done, or was
 * @param responsable area or post that answers for it
 * @param ligas which Dato each quoted amount is, when its author said so
 */
public record Justificacion(
        String causa,
        String efecto,
        String accion,
        Optional<LocalDate> fecha,
        String responsable,
        List<Liga> ligas) {

    /** Keeps an immutable copy. */
    public Justificacion {
        ligas = List.copyOf(ligas);
    }

    /** No explanation at all. */
    public static Justificacion vacia() {
        return new Justificacion("", "", "", Optional.empty(), "", List.of());
    }

    /** Whether nothing was written. */
    public boolean estaVacia() {
        return texto().isBlank() && responsable.isBlank() && fecha.isEmpty();
    }

    /** Cause, effect and action as one text, in that order, one line each. */
    public String texto() {
        return String.join("\n", causa, efecto, accion);
    }

    /**
     * A quoted amount tied by hand to the figure it quotes.
     *
     * @param literal the amount as the text has it, {@code 1,468 mdp}
     * @param dato key of the Dato
     */
    public record Liga(String literal, String dato) {}
}
