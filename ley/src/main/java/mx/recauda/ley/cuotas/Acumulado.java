package mx.recauda.ley.cuotas;

/**
 * Layout of the amounts of one worker in a flat array: for each concept the employer's share, the
 * worker's share, and the worker's share that the employer pays by article 36. Exact amounts in
 * 10⁻⁷ centavos while the segments of the month are added.
 */
final class Acumulado {

    static final int PATRON = 0;
    static final int OBRERO = 1;
    static final int OBRERO_A_CARGO_DEL_PATRON = 2;
    static final int PARTES = 3;
    static final int TAMANIO = Concepto.CUANTOS * PARTES;

    private Acumulado() {}

    static int posicion(Concepto concepto, int parte) {
        return concepto.indice() * PARTES + parte;
    }
}
