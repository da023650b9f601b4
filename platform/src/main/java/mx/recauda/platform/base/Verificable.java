package mx.recauda.platform.base;

import java.util.List;

/**
 * Something derived that can be made again from its facts and compared: projections, balances,
 * seals. Every bean of this type is asked by {@code recauda verifica}.
 */
public interface Verificable {

    /** What it is, in Spanish, for people. */
    String nombre();

    /** Makes it again and compares; it changes nothing. */
    Resultado verifica();

    /**
     * What came of it.
     *
     * @param revisados how many things were compared
     * @param diferencias what does not agree, each in a line that names opaque identities only; at
     *     most the first hundred
     */
    record Resultado(long revisados, List<String> diferencias) {

        /** Keeps an immutable copy. */
        public Resultado {
            diferencias = List.copyOf(diferencias);
        }
    }
}
