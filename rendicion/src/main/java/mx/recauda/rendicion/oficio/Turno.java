package mx.recauda.rendicion.oficio;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A turn of a letter as its acts leave it.
 *
 * @param numero number, from 1
 * @param desde turn it was passed on from
 * @param area who must attend it
 * @param persona person in the area, or empty
 * @param instruccion what is asked
 * @param desdeDia day on which it was turned
 * @param vence last day to attend it
 * @param estado where it stands
 * @param cierre day on which it stopped waiting
 * @param nota what was said then, or empty
 */
public record Turno(
        int numero,
        Optional<Integer> desde,
        String area,
        String persona,
        String instruccion,
        LocalDate desdeDia,
        LocalDate vence,
        Estado estado,
        Optional<LocalDate> cierre,
        String nota) {

    /** Where a turn stands. */
    public enum Estado {
        /** The area has it. */
        PENDIENTE,
        /** The area passed it on to another. */
        PASADO,
        /** It was done. */
        ATENDIDO,
        /** It was given back. */
        DEVUELTO
    }

    /** Whether somebody owes something for it. */
    public boolean pendiente() {
        return estado == Estado.PENDIENTE;
    }

    Turno en(Estado otro, Optional<LocalDate> dia, String palabras) {
        return new Turno(
                numero, desde, area, persona, instruccion, desdeDia, vence, otro, dia, palabras);
    }
}
