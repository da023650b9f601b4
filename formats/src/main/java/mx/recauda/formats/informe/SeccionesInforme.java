package mx.recauda.formats.informe;

/** Section keys that the files treat in a way of their own. */
final class SeccionesInforme {

    /** Commitments and indicators: one section, two tables. */
    static final String PGCM = "pgcm";

    private SeccionesInforme() {}
}
