package mx.recauda.synthetic;

/**
 * A distribution given by some of its quantiles, in whole numbers: between two of them it goes in a
 * straight line.
 *
 * @param cuantiles positions in ten-thousandths, from 0 to 10,000, ascending
 * @param valores value at each position, ascending
 */
record Curva(int[] cuantiles, long[] valores) {

    /** The value at a position in ten-thousandths. */
    long en(int posicion) {
        int i = 1;
        while (i < cuantiles.length - 1 && posicion > cuantiles[i]) {
            i++;
        }
        long ancho = cuantiles[i] - cuantiles[i - 1];
        long alto = valores[i] - valores[i - 1];
        return valores[i - 1] + alto * (posicion - cuantiles[i - 1]) / ancho;
    }

    /** A value drawn at random. */
    long sortea(Azar azar) {
        return en(azar.entre(10_000));
    }
}
