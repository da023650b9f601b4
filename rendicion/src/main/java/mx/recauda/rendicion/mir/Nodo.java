package mx.recauda.rendicion.mir;

/**
 * A node of a tree.
 *
 * @param clave key
 * @param lugar where it stands
 * @param texto what it says
 * @param hacia key of the node it leads to: a cause to the problem, the problem to its effects;
 *     empty at the top
 * @param espejo key of its counterpart in the other tree, or empty
 */
public record Nodo(String clave, Lugar lugar, String texto, String hacia, String espejo) {

    /** Where a node stands in its tree. */
    public enum Lugar {
        /** Below: a cause, or the means that removes it. */
        RAIZ,
        /** The problem, or the objective. */
        TRONCO,
        /** Above: an effect, or the end that replaces it. */
        COPA
    }
}
