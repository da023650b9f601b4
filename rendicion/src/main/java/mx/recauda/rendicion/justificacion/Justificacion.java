package mx.recauda.rendicion.justificacion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The explanation of a cell.
 *
 * @param causa why it happened
 * @param efecto what follows from it
 * @param accion what is done about it
 * @param fecha when the action will be done, or was
 * @param responsable area or post that answers for it
 * @param ligas which Dato each quoted amount is
 * @param fuentes quoted amounts that are no Dato of the report, with the document each comes from
 */
public record Justificacion(
        String causa,
        String efecto,
        String accion,
        Optional<LocalDate> fecha,
        String responsable,
        List<Liga> ligas,
        List<Fuente> fuentes) {

    /** Keeps immutable copies. */
    public Justificacion {
        ligas = List.copyOf(ligas);
        fuentes = List.copyOf(fuentes);
    }

    /** One whose amounts are all of the report. */
    public Justificacion(
            String causa,
            String efecto,
            String accion,
            Optional<LocalDate> fecha,
            String responsable,
            List<Liga> ligas) {
        this(causa, efecto, accion, fecha, responsable, ligas, List.of());
    }

    /** No explanation at all. */
    public static Justificacion vacia() {
        return new Justificacion("", "", "", Optional.empty(), "", List.of());
    }

    /** The same words with other ties. */
    public Justificacion conLigas(List<Liga> otras) {
        return new Justificacion(causa, efecto, accion, fecha, responsable, otras, fuentes);
    }

    /** The same words with other declared sources. */
    public Justificacion conFuentes(List<Fuente> otras) {
        return new Justificacion(causa, efecto, accion, fecha, responsable, ligas, otras);
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
     * A quoted amount tied to the figure it quotes.
     *
     * @param literal the amount as the text has it, {@code 1,468 mdp}
     * @param dato key of the Dato
     */
    public record Liga(String literal, String dato) {}

    /**
     * A quoted amount that its author declares to come from elsewhere. Each part is one line.
     *
     * @param literal the amount as the text has it
     * @param documento the document that says it: name, number and date
     * @param declara account that declares it; empty until it is kept
     * @param razon why it is quoted though it is no Dato of the report
     */
    public record Fuente(String literal, String documento, String declara, String razon) {

        private static final Pattern ESPACIOS = Pattern.compile("\\s+");

        /** Takes line breaks and arrows out, so that each is one line of a list. */
        public Fuente {
            literal = linea(literal);
            documento = linea(documento);
            declara = linea(declara);
            razon = linea(razon);
        }

        private static String linea(String texto) {
            return ESPACIOS.matcher(texto.replace("→", "->")).replaceAll(" ").strip();
        }

        /** Whether it says which document and why. */
        public boolean completa() {
            return !documento.isEmpty() && !razon.isEmpty();
        }

        /** Whether both say the same, whoever declared them. */
        public boolean diceLoMismoQue(Fuente otra) {
            return literal.equals(otra.literal)
                    && documento.equals(otra.documento)
                    && razon.equals(otra.razon);
        }

        /** The same declared by an account. */
        public Fuente declaradaPor(String cuenta) {
            return new Fuente(literal, documento, cuenta, razon);
        }
    }
}
