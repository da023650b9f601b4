package mx.recauda.ley.accesorios;

/** The parts of a debt, in the order in which a payment covers them outside an agreement. */
public enum Componente {
    /** Gastos de ejecución. */
    GASTOS_EJECUCION,
    /** Recargos por mora. */
    RECARGOS,
    /** Multas. */
    MULTAS,
    /** Indemnización of a returned cheque. */
    INDEMNIZACION,
    /** The contribution, with its update. */
    PRINCIPAL,
    /** Recargos por prórroga: only inside an agreement. */
    RECARGOS_PRORROGA,
    /** Gastos extraordinarios de ejecución. */
    GASTOS_EXTRAORDINARIOS
}
