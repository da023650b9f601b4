package mx.recauda.rendicion.indicador;

/** The light of a result. Colour is never its only carrier: it always goes with its word. */
public enum Luz {
    /** On goal. */
    VERDE("En meta"),
    /** At risk. */
    AMARILLO("En riesgo"),
    /** Off goal. */
    ROJO("Fuera de meta"),
    /** There is no value to judge. */
    SIN_DATO("Sin dato"),
    /** There is no goal to judge by. */
    SIN_META("Sin meta");

    private final String palabra;

    Luz(String palabra) {
        this.palabra = palabra;
    }

    /** The word shown beside the shape. */
    public String palabra() {
        return palabra;
    }
}
