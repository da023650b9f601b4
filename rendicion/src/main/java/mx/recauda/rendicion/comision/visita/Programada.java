package mx.recauda.rendicion.comision.visita;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit as written in the programme.
 *
 * @param pliego number of the pliego de comisión, digits
 * @param oficina office visited
 * @param lugar place, as the form prints it
 * @param del first day
 * @param al last day
 * @param objeto object of the commission
 * @param proposito purpose
 * @param coordinador who sends the commission
 * @param coordinacion unit of that person
 * @param adscripcion unit of who goes
 * @param comisionado who goes and signs
 * @param integrantes others who go, or none
 */
public record Programada(
        String pliego,
        String oficina,
        String lugar,
        LocalDate del,
        LocalDate al,
        String objeto,
        String proposito,
        String coordinador,
        String coordinacion,
        String adscripcion,
        String comisionado,
        List<String> integrantes) {

    /** Keeps an immutable copy. */
    public Programada {
        integrantes = List.copyOf(integrantes);
    }
}
