package mx.recauda.rendicion.cantidad;

import java.math.BigDecimal;

/**
 * A number found in a text.
 *
 * @param valor value as written, with its decimals
 * @param unidad what it counts
 * @param literal the words of the text, number and unit
 * @param inicio index of its first character
 * @param fin index after its last character
 */
public record Cantidad(BigDecimal valor, Unidad unidad, String literal, int inicio, int fin) {

    /** The value in pesos, or in percent, or plain. */
    public BigDecimal enBase() {
        return unidad.enBase(valor);
    }

    /** Half a unit of the last figure written: what rounding may hide, in the base unit. */
    public BigDecimal tolerancia() {
        BigDecimal ultimaCifra = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, valor.scale()));
        return unidad.enBase(ultimaCifra).multiply(new BigDecimal("0.5"));
    }

    /**
     * Whether an exact value, rounded as this number is written, gives this number. Texts quote
     * decreases without sign, so only the magnitudes are compared.
     */
    public boolean concuerda(BigDecimal exacto) {
        return diferencia(exacto).abs().compareTo(tolerancia()) <= 0;
    }

    /** Magnitude written minus exact magnitude, in the base unit. */
    public BigDecimal diferencia(BigDecimal exacto) {
        return enBase().abs().subtract(exacto.abs());
    }
}
