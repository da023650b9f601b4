package mx.recauda.rendicion.pronostico;

/** The methods on offer. */
public enum Metodo {
    /** Each coming period repeats the same period of the last year. */
    NAIVO_ESTACIONAL("naivo estacional"),
    /** A straight line by least squares. */
    TENDENCIA_LINEAL("tendencia lineal (mínimos cuadrados)"),
    /** Level, trend and additive season, smoothed exponentially. */
    HOLT_WINTERS("Holt–Winters aditivo");

    private final String nombre;

    Metodo(String nombre) {
        this.nombre = nombre;
    }

    /** The name written in a memoria. */
    public String nombre() {
        return nombre;
    }

    /** The fewest periods it needs. */
    public int minimo(int periodosPorAnio) {
        return switch (this) {
            case NAIVO_ESTACIONAL -> periodosPorAnio + 1;
            case TENDENCIA_LINEAL -> 3;
            case HOLT_WINTERS -> 2 * periodosPorAnio + 1;
        };
    }

    /**
     * The coming values of a series that has at least the minimum of periods.
     *
     * @throws IllegalArgumentException when it has fewer, or the horizon is not positive
     */
    public Pronostico pronostica(Serie serie, int horizonte) {
        if (serie.longitud() < minimo(serie.periodosPorAnio()) || horizonte < 1) {
            throw new IllegalArgumentException(
                    this + " cannot forecast " + horizonte + " from " + serie.longitud());
        }
        return switch (this) {
            case NAIVO_ESTACIONAL -> NaivoEstacional.pronostica(serie, horizonte);
            case TENDENCIA_LINEAL -> TendenciaLineal.pronostica(serie, horizonte);
            case HOLT_WINTERS -> HoltWinters.pronostica(serie, horizonte);
        };
    }
}
