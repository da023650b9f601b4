package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** The employer pays the worker's share of who earns the minimum wage as daily quota. */
public final class Articulo36 {

    /** Daily wage not given: the article is not applied. */
    public static final long SIN_SALARIO = -1;

    private Articulo36() {}

    /**
     * Whether it applies. The test is on the daily wage, never on the SBC, which is always higher.
     *
     * @param salarioDiario daily wage in centavos, or {@link #SIN_SALARIO}
     * @param minimo daily minimum wage of the area, centavos
     */
    @Fuente("LSS 36")
    @Fuente(
            value = "a wage below the minimum is treated as the minimum",
            confianza = Confianza.INFERIDA,
            nota = "the article says who receives the minimum wage; paying less cannot cost more")
    public static boolean aplica(long salarioDiario, long minimo) {
        return salarioDiario != SIN_SALARIO && salarioDiario <= minimo;
    }
}
