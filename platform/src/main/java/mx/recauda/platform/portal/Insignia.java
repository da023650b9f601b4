package mx.recauda.platform.portal;

import java.util.Locale;

/**
 * State badge: a word with a shape and a colour, never colour alone.
 *
 * @param tono family of states, which gives shape and colour
 * @param nombre the word
 */
public record Insignia(Tono tono, Texto nombre) {

    /** A badge by its tone and the key of its word. */
    public static Insignia de(Tono tono, String clave, Object... argumentos) {
        return new Insignia(tono, Texto.de(clave, argumentos));
    }

    /** Families of states of the visual language. */
    public enum Tono {
        /** Not started. */
        OFF("todo"),
        /** Running. */
        RUN("run"),
        /** Needs attention. */
        WARN("risk"),
        /** Waits for an act. */
        ACT("act"),
        /** Stopped. */
        STOP("stop"),
        /** Done well. */
        OK("ok"),
        /** Closed. */
        END("end"),
        /** Failed. */
        BAD("off");

        private final String forma;

        Tono(String forma) {
            this.forma = forma;
        }

        /** Suffix of its style. */
        public String estilo() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Id of its shape in the sprite, without the prefix {@code s-}. */
        public String forma() {
            return forma;
        }
    }
}
