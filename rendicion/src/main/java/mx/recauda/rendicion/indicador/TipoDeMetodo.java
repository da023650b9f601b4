package mx.recauda.rendicion.indicador;

/** Shape of the method of calculation. */
public enum TipoDeMetodo {
    /** {@code A / B × 100}. */
    PORCENTAJE,
    /** {@code ((Vt / Vt-1) - 1) × 100}. */
    TASA_DE_VARIACION,
    /** {@code A / B}. */
    RAZON,
    /** Composed of several values by weights. */
    INDICE,
    /** A count; only when nothing else is possible. */
    VALOR_ABSOLUTO
}
