package mx.recauda.ley.libro;

import mx.recauda.ley.fuente.Fuente;

/** Part of a debt. */
@Fuente("LSS 287; LSS 40-A; CFF 17-A; CFF 20; CFF 21")
public enum Componente {
    /** The contribution, fine or constitutive capital itself. */
    SUERTE_PRINCIPAL,
    /** Restatement by inflation. */
    ACTUALIZACION,
    /** Surcharges for late payment. */
    RECARGOS,
    /** Fine that goes with a contribution. */
    MULTA,
    /** Indemnity of twenty percent for a bounced cheque. */
    INDEMNIZACION,
    /** Costs of enforcement. */
    GASTOS
}
