package mx.recauda.ley.tiempo;

/** Whose calendar it is: each authority closes on its own days. */
public enum Ambito {
    /** Código Fiscal de la Federación, art. 12: the general calendar of tax terms. */
    CFF,
    /** Days closed by the institute's own agreement; empty until an administrator adds them. */
    IMSS,
    /** Days on which banks are closed: they move the last day to pay, never the count. */
    BANCOS,
    /** Federal court of administrative justice: its own calendar; empty until added. */
    TFJA
}
