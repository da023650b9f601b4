package mx.recauda.rendicion.oficio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter as its acts leave it on a day.
 *
 * @param estado where it stands
 * @param turnos every turn, in order
 * @param acuses every receipt, oldest first
 * @param respuesta the letter that answered it
 * @param atraso days past the due date without an answer; 0 when it is in time, answered or has
 *     none
 */
public record SituacionDeOficio(
        EstadoDeOficio estado,
        List<Turno> turnos,
        List<ActoDeOficio.Acusado> acuses,
        Optional<ActoDeOficio.Contestado> respuesta,
        long atraso) {

    /** Keeps immutable copies. */
    public SituacionDeOficio {
        turnos = List.copyOf(turnos);
        acuses = List.copyOf(acuses);
    }

    /** The turn with that number. */
    public Optional<Turno> turno(int numero) {
        return turnos.stream().filter(t -> t.numero() == numero).findFirst();
    }

    /** Turns that wait. */
    public List<Turno> pendientes() {
        return turnos.stream().filter(Turno::pendiente).toList();
    }

    /** Number the next turn takes. */
    public int siguienteTurno() {
        return turnos.size() + 1;
    }

    static long atraso(Optional<LocalDate> vence, LocalDate dia) {
        return vence.map(v -> Math.max(0, dia.toEpochDay() - v.toEpochDay())).orElse(0L);
    }
}
