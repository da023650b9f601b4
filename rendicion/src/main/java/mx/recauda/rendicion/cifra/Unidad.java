package mx.recauda.rendicion.cifra;

/** Unit in which a figure is expressed. */
public enum Unidad {
    /** Pesos. */
    PESOS("pesos"),
    /** Million pesos. */
    MILLONES_DE_PESOS("mdp"),
    /** Percent: 5 means 5 %. */
    PORCENTAJE("%"),
    /** Percentage points. */
    PUNTOS_PORCENTUALES("pp"),
    /** Things counted one by one. */
    CONTEO("unidades");

    private final String simbolo;

    Unidad(String simbolo) {
        this.simbolo = simbolo;
    }

    /** The short form printed beside the value. */
    public String simbolo() {
        return simbolo;
    }
}
