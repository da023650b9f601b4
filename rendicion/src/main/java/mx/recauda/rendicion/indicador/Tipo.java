package mx.recauda.rendicion.indicador;

/** Whether an indicator measures results or management. */
public enum Tipo {
    /** Results: Fin, Propósito and some components. */
    ESTRATEGICO,
    /** Management: activities and some components. */
    GESTION
}
