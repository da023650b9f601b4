package mx.recauda.rendicion.comision;

import java.util.List;

/**
 * A numbered activity of the commission.
 *
 * @param numero its number as printed
 * @param texto what was done
 * @param puntos lettered points under it, or none
 */
public record Actividad(String numero, String texto, List<Inciso> puntos) {

    /** Keeps an immutable copy. */
    public Actividad {
        puntos = List.copyOf(puntos);
    }
}
