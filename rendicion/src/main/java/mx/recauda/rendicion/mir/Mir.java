package mx.recauda.rendicion.mir;

import java.util.List;
import java.util.Optional;

/**
 * A results matrix.
 *
 * @param programa key and name of the budget programme
 * @param anio fiscal year
 * @param caracter whether it is the official one
 * @param fuente document it was taken from; for a demonstration, who proposes it
 * @param renglones rows, in order
 * @param problemas tree of problems
 * @param objetivos tree of objectives
 * @param poblaciones populations, when defined
 * @param servicios services of the diagnostic
 */
public record Mir(
        String programa,
        int anio,
        Caracter caracter,
        String fuente,
        List<Renglon> renglones,
        Arbol problemas,
        Arbol objetivos,
        Optional<Poblaciones> poblaciones,
        List<Servicio> servicios) {

    /** Whether a matrix is the one registered. */
    public enum Caracter {
        /** The one registered with the Ministry. */
        OFICIAL,
        /** Ours, to show how the platform works; its names are not the official ones. */
        DEMOSTRACION
    }

    /** Keeps immutable copies. */
    public Mir {
        renglones = List.copyOf(renglones);
        servicios = List.copyOf(servicios);
    }

    /** The rows of a level, in order. */
    public List<Renglon> en(Nivel nivel) {
        return renglones.stream().filter(r -> r.nivel() == nivel).toList();
    }
}
