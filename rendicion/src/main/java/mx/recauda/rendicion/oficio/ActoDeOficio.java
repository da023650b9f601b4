package mx.recauda.rendicion.oficio;

import java.time.LocalDate;
import java.util.Optional;

/** One dated act in the life of a letter. Acts are only added. */
public sealed interface ActoDeOficio {

    /** Day on which it happened, in Mexico City. */
    LocalDate fecha();

    /** Who did it, with the post held that day. */
    String autor();

    /**
     * The letter is passed to an area to attend it.
     *
     * @param turno number of the turn, from 1
     * @param desde turn that is passed on, when it does not come from the desk
     * @param area who must attend it
     * @param persona person in the area, or empty
     * @param instruccion what is asked
     * @param vence last day to attend it
     */
    record Turnado(
            LocalDate fecha,
            String autor,
            int turno,
            Optional<Integer> desde,
            String area,
            String persona,
            String instruccion,
            LocalDate vence)
            implements ActoDeOficio {}

    /** The area did what was asked. */
    record Atendido(LocalDate fecha, String autor, int turno, String nota)
            implements ActoDeOficio {}

    /** The area gives it back: it is not its matter. */
    record Devuelto(LocalDate fecha, String autor, int turno, String motivo)
            implements ActoDeOficio {}

    /**
     * The proof that the letter was received.
     *
     * @param archivo handle of the stored file
     * @param huella SHA-256 of the file, 64 hexadecimal digits
     */
    record Acusado(LocalDate fecha, String autor, String archivo, String huella)
            implements ActoDeOficio {}

    /**
     * Another letter answers it.
     *
     * @param respuesta identity of the letter that answers
     * @param numero its number, as printed
     */
    record Contestado(LocalDate fecha, String autor, String respuesta, String numero)
            implements ActoDeOficio {}

    /** Nothing more is expected, and why. */
    record Cerrado(LocalDate fecha, String autor, String motivo) implements ActoDeOficio {}
}
