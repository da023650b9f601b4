package mx.recauda.rendicion.mir;

import java.util.List;
import java.util.Optional;

/**
 * A tree of problems or of objectives.
 *
 * @param nodos its nodes
 */
public record Arbol(List<Nodo> nodos) {

    /** Keeps an immutable copy. */
    public Arbol {
        nodos = List.copyOf(nodos);
    }

    /** A tree nobody has drawn. */
    public static Arbol vacio() {
        return new Arbol(List.of());
    }

    /** The node of a key. */
    public Optional<Nodo> nodo(String clave) {
        return nodos.stream().filter(n -> n.clave().equals(clave)).findFirst();
    }

    /** The nodes at a place. */
    public List<Nodo> en(Nodo.Lugar lugar) {
        return nodos.stream().filter(n -> n.lugar() == lugar).toList();
    }
}
