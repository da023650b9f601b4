package mx.recauda.ley.fuente;

/** How well a rule, a rate or a fact is supported by sources that were actually read. */
public enum Confianza {
    /** Two independent sources, or one source and arithmetic that reproduces it. */
    CONFIRMADA,
    /** A single source, even when that source is the law itself. */
    UNA_FUENTE,
    /** Follows from confirmed facts by our own reading; written nowhere that we saw. */
    INFERIDA,
    /** Known from practice; no source was found. To be verified before money depends on it. */
    DE_MEMORIA,
    /** A choice of this project where the law is silent. */
    PROPUESTA
}
