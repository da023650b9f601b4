package mx.recauda.ley.libro;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.ArbolDeMerkle.Paso;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The root of a {@link ArbolDeMerkle} whose entries come one by one, and the proof of one of them:
 * it remembers one hash for each level, whatever the size of the block.
 */
public final class RaizEnCurso {

    /**
     * A whole subtree.
     *
     * @param buscada whether the entry looked for is in it
     */
    private record Rama(int nivel, Resumen raiz, boolean buscada) {}

    private final Deque<Rama> ramas = new ArrayDeque<>();
    private final List<Paso> camino = new ArrayList<>();
    private int hojas;

    /** The next entry. */
    public void agrega(Resumen asiento) {
        agrega(asiento, false);
    }

    /** The next entry, which is the one to be proved. */
    public void agregaLaBuscada(Resumen asiento) {
        agrega(asiento, true);
    }

    private void agrega(Resumen asiento, boolean buscada) {
        hojas++;
        Rama rama = new Rama(0, ArbolDeMerkle.hoja(asiento), buscada);
        while (!ramas.isEmpty() && ramas.peek().nivel == rama.nivel) {
            rama = junta(ramas.pop(), rama);
        }
        ramas.push(rama);
    }

    /** How many entries came. */
    public int hojas() {
        return hojas;
    }

    /** The root; of no entry at all, the hash of nothing. No entry may come after. */
    public Resumen raiz() {
        if (ramas.isEmpty()) {
            return Resumen.de();
        }
        // The last of an odd level goes up as it is: the smaller trees join from the right.
        while (ramas.size() > 1) {
            Rama derecha = ramas.pop();
            ramas.push(junta(ramas.pop(), derecha));
        }
        return ramas.peek().raiz;
    }

    /** The hashes with which the entry looked for gives the root, from below. */
    public List<Paso> prueba() {
        raiz();
        return List.copyOf(camino);
    }

    private Rama junta(Rama izquierda, Rama derecha) {
        if (izquierda.buscada) {
            camino.add(new Paso(derecha.raiz, false));
        }
        if (derecha.buscada) {
            camino.add(new Paso(izquierda.raiz, true));
        }
        return new Rama(
                izquierda.nivel + 1,
                ArbolDeMerkle.nodo(izquierda.raiz, derecha.raiz),
                izquierda.buscada || derecha.buscada);
    }
}
