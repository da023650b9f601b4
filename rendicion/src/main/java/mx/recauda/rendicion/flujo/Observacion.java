package mx.recauda.rendicion.flujo;

import java.util.Optional;

/**
 * A comment made on a section while it was reviewed.
 *
 * @param numero from 1, in the order made
 * @param hecha the act that made it
 * @param atendida the act that answered it, empty while it is open
 */
public record Observacion(int numero, Acto hecha, Optional<Acto> atendida) {

    /** Whether nobody has answered it. */
    public boolean abierta() {
        return atendida.isEmpty();
    }

    Observacion con(Acto respuesta) {
        return new Observacion(numero, hecha, Optional.of(respuesta));
    }
}
