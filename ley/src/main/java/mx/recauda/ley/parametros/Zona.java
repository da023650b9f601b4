package mx.recauda.ley.parametros;

import java.util.Optional;

/**
 * Area of the minimum wage. A, B and C existed until 30 September 2015 (C until 26 November 2012);
 * since then one general area, and since 2019 the free zone of the northern border.
 */
public enum Zona {
    /** The whole country since 1 October 2015, except {@link #ZLFN} since 2019. */
    GENERAL,
    /** Zona Libre de la Frontera Norte. */
    ZLFN,
    /** Area A, until September 2015. */
    A,
    /** Area B, until September 2015; since 27 November 2012 it is the former area C. */
    B,
    /** Area C, until 26 November 2012. */
    C;

    private static final Zona[] TODAS = values();

    /** How many there are. */
    public static final int CUANTAS = TODAS.length;

    /** Position in the flat arrays of the compiled law. */
    @SuppressWarnings("EnumOrdinal") // arrays compiled per month, never stored
    public int indice() {
        return ordinal();
    }

    /** The area of that name, in capitals as in the contract. */
    public static Optional<Zona> de(String nombre) {
        for (Zona zona : TODAS) {
            if (zona.name().equals(nombre)) {
                return Optional.of(zona);
            }
        }
        return Optional.empty();
    }
}
