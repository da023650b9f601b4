package mx.recauda.rendicion.indicador;

/** How often something is measured. */
public enum Frecuencia {
    /** Every month. */
    MENSUAL(1),
    /** Every two months. */
    BIMESTRAL(2),
    /** Every quarter. */
    TRIMESTRAL(3),
    /** Every half year. */
    SEMESTRAL(6),
    /** Every year. */
    ANUAL(12),
    /** Every two years. */
    BIENAL(24),
    /** Every term of government. */
    SEXENAL(72);

    private final int meses;

    Frecuencia(int meses) {
        this.meses = meses;
    }

    /** Months between measurements. */
    public int meses() {
        return meses;
    }
}
