package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Tramite;

import java.util.List;

/**
 * A request as it stands.
 *
 * @param borrador the draft it belongs to
 * @param tramite the request and its acts
 * @param situacion where it stands
 * @param campos cells to be captured, in order
 * @param celdas value in force of each cell, in the same order; number 0 and empty when nobody has
 *     captured it
 * @param huella canonical hash of those values
 */
public record Expediente(
        Borrador borrador,
        Tramite tramite,
        Situacion situacion,
        List<Campo> campos,
        List<CeldaCapturada> celdas,
        String huella) {

    /** Keeps immutable copies. */
    public Expediente {
        campos = List.copyOf(campos);
        celdas = List.copyOf(celdas);
    }

    /** How many cells have a value. */
    public int capturadas() {
        return (int) celdas.stream().filter(c -> !c.valor().isBlank()).count();
    }
}
