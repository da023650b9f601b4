package mx.recauda.ley.libro;

import mx.recauda.ley.huella.Resumen;

import java.util.ArrayList;
import java.util.List;

/**
 * Tree of hashes over the entries of a block (the tree of RFC 9162, section 2.1): the root changes
 * if one byte of one entry does, and a short path proves that an entry is in the block.
 */
public final class ArbolDeMerkle {

    // Leaves and nodes are hashed with different first bytes, so that one is never the other.
    private static final byte[] HOJA = {0};
    private static final byte[] NODO = {1};

    private final List<List<Resumen>> niveles = new ArrayList<>();

    private ArbolDeMerkle(List<Resumen> hojas) {
        niveles.add(hojas);
        while (niveles.getLast().size() > 1) {
            niveles.add(siguiente(niveles.getLast()));
        }
    }

    /** The tree of the given entries, in order. */
    public static ArbolDeMerkle de(List<Resumen> asientos) {
        return new ArbolDeMerkle(asientos.stream().map(ArbolDeMerkle::hoja).toList());
    }

    /** The root; of no entry at all, the hash of nothing. */
    public Resumen raiz() {
        return niveles.getFirst().isEmpty() ? Resumen.de() : niveles.getLast().getFirst();
    }

    /**
     * The hashes with which the entry in that place gives the root, from below.
     *
     * @param lugar place of the entry, from 0
     */
    public List<Paso> prueba(int lugar) {
        List<Paso> pasos = new ArrayList<>();
        int indice = lugar;
        for (List<Resumen> nivel : niveles.subList(0, niveles.size() - 1)) {
            int hermano = indice ^ 1;
            if (hermano < nivel.size()) {
                pasos.add(new Paso(nivel.get(hermano), hermano < indice));
            }
            indice /= 2;
        }
        return pasos;
    }

    /** Whether the path leads from the entry to the root. */
    public static boolean demuestra(Resumen asiento, List<Paso> prueba, Resumen raiz) {
        Resumen actual = hoja(asiento);
        for (Paso paso : prueba) {
            actual = paso.izquierda() ? nodo(paso.hermano(), actual) : nodo(actual, paso.hermano());
        }
        return actual.equals(raiz);
    }

    private static List<Resumen> siguiente(List<Resumen> nivel) {
        List<Resumen> arriba = new ArrayList<>(nivel.size() / 2 + 1);
        for (int i = 0; i + 1 < nivel.size(); i += 2) {
            arriba.add(nodo(nivel.get(i), nivel.get(i + 1)));
        }
        // The last of an odd level goes up as it is: nothing is hashed twice.
        if (nivel.size() % 2 == 1) {
            arriba.add(nivel.getLast());
        }
        return arriba;
    }

    static Resumen hoja(Resumen asiento) {
        return Resumen.de(HOJA, asiento.bytes());
    }

    static Resumen nodo(Resumen izquierda, Resumen derecha) {
        return Resumen.de(NODO, izquierda.bytes(), derecha.bytes());
    }

    /**
     * One step of a proof.
     *
     * @param hermano hash beside the one reached so far
     * @param izquierda whether it stands on the left
     */
    public record Paso(Resumen hermano, boolean izquierda) {}
}
