package mx.recauda.synthetic;

/**
 * A distribution given by some of its quantiles, in whole numbers: between two of them it goes in a
 * straight line.
 */
final class Curva {

    private final int[] cuantiles;
    private final long[] valores;

    /**
     * Keeps the quantiles.
     *
     * @param cuantiles positions in ten-thousandths, from 0 to 10,000, ascending
     * @param valores value at each position, ascending
     */
    Curva(int[] cuantiles, long[] valores) {
        this.cuantiles = cuantiles.clone();
        this.valores = valores.clone();
    }

    /** The value at a position in ten-thousandths. */
    long en(int posicion) {
        int i = 1;
        while (i < cuantiles.length - 1 && posicion > cuantiles[i]) {
            i++;
        }
        long desde = cuantiles[i - 1];
        long ancho = cuantiles[i] - desde;
        long alto = valores[i] - valores[i - 1];
        return valores[i - 1] + alto * (posicion - desde) / ancho;
    }

    /** A value drawn at random. */
    long sortea(Azar azar) {
        return en(azar.entre(10_000));
    }
}
