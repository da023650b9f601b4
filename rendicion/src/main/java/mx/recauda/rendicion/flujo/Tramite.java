package mx.recauda.rendicion.flujo;

import java.util.List;

/**
 * A request with its acts.
 *
 * @param solicitud what was asked
 * @param actos what was done, in order
 */
public record Tramite(Solicitud solicitud, List<Acto> actos) {

    /** Keeps an immutable copy. */
    public Tramite {
        actos = List.copyOf(actos);
    }
}
