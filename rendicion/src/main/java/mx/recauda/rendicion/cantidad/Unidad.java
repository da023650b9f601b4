package mx.recauda.rendicion.cantidad;

import java.math.BigDecimal;

/** What a number quoted in a text counts. */
public enum Unidad {
    /** Pesos. */
    PESOS(0),
    /** Millions of pesos, {@code mdp}. */
    MILLONES_DE_PESOS(6),
    /** Thousands of millions of pesos. */
    MILES_DE_MILLONES_DE_PESOS(9),
    /** Percent: 5.4 means 5.4 %. */
    PORCENTAJE(0),
    /** A plain number: a count, a year, an ordinal. */
    SIN_UNIDAD(0);

    private final int potencia;

    Unidad(int potencia) {
        this.potencia = potencia;
    }

    /** Whether it is money. */
    public boolean esDinero() {
        return this == PESOS || this == MILLONES_DE_PESOS || this == MILES_DE_MILLONES_DE_PESOS;
    }

    /** The value in the base of its kind: pesos for money, percent for percent. */
    public BigDecimal enBase(BigDecimal valor) {
        return valor.scaleByPowerOfTen(potencia);
    }
}
