package mx.recauda.ley.libro;

import mx.recauda.ley.huella.Resumen;

import java.util.List;

/**
 * That an entry is in a closed block: whoever has it and a published head needs nothing else, not
 * even the ledger.
 *
 * @param hoja what was sealed of the entry
 * @param camino hashes that lead from the leaf to the root, the nearest first
 * @param bloque the block
 */
public record PruebaDeInclusion(
        HojaDeAsiento hoja, List<ArbolDeMerkle.Paso> camino, Bloque bloque) {

    /** Keeps an immutable copy. */
    public PruebaDeInclusion {
        camino = List.copyOf(camino);
    }

    /**
     * Whether the entry leads to the root of the block and the block gives the head.
     *
     * @param cabeza head of the block as it was published
     */
    public boolean demuestra(Resumen cabeza) {
        return llegaALaRaiz() && bloque.cabeza().equals(cabeza);
    }

    /** Whether the entry leads to the root that the proof says. */
    public boolean llegaALaRaiz() {
        return ArbolDeMerkle.demuestra(hoja.huella(), camino, bloque.raiz());
    }
}
