package mx.recauda.rendicion.indicador;

/** What an indicator looks at. */
public enum Dimension {
    /** Degree to which the objective is achieved. */
    EFICACIA,
    /** Results against the resources used. */
    EFICIENCIA,
    /** Attributes of a good or service against a standard. */
    CALIDAD,
    /** Management of money: generating or recovering it. */
    ECONOMIA
}
