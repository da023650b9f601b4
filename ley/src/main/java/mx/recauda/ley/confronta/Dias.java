package mx.recauda.ley.confronta;

/**
 * Days of a worker in a month, or in a part of it.
 *
 * @param inscritos days enrolled, the others within them
 * @param incapacidades days of incapacity
 * @param ausencias days of absence without pay
 */
public record Dias(int inscritos, int incapacidades, int ausencias) {

    /** None. */
    public static final Dias NINGUNO = new Dias(0, 0, 0);

    /** Refuses less than none. */
    public Dias {
        if (Math.min(inscritos, Math.min(incapacidades, ausencias)) < 0) {
            throw new IllegalArgumentException("fewer days than none");
        }
    }

    /** Both together. */
    public Dias mas(Dias otros) {
        return new Dias(
                inscritos + otros.inscritos,
                incapacidades + otros.incapacidades,
                ausencias + otros.ausencias);
    }
}
