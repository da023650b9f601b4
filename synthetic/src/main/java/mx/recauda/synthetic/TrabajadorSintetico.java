package mx.recauda.synthetic;

import java.util.List;

/**
 * A worker of one employer.
 *
 * @param actos what happened, in the order in which it was received; the first one is an alta
 */
public record TrabajadorSintetico(PersonaSintetica persona, List<ActoSintetico> actos) {

    /** Keeps an immutable copy. */
    public TrabajadorSintetico {
        actos = List.copyOf(actos);
    }
}
