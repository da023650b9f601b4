package mx.recauda.ley.cuotas;

/** Where an exact amount becomes centavos. Always half up: neither law nor regulation says. */
public enum EstrategiaRedondeo {
    /** The segments of the month are added exactly and the concept is rounded once. The default. */
    POR_CONCEPTO_Y_MES,
    /** Each segment of each concept is rounded, and then added. */
    POR_SEGMENTO
}
