package mx.recauda.rendicion.formula;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.rendicion.cifra.ValorDeCifra;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A formula over two numbers. Rounding is half up (away from zero), once, at the end.
 *
 * <p>A formula whose divisor is zero yields an undefined value with its reason; it never throws.
 */
public enum Formula {
    /** {@code A / B × 100}, one decimal: the indicators of the report. */
    @Fuente(
            value = "PGCM indicators, quarterly report of Q4 2014: (A/B)*100, one decimal",
            confianza = Confianza.CONFIRMADA)
    RAZON_PORCENTUAL("razon-pct", 1, 1),

    /**
     * {@code ((modified / approved) − 1) × 100}, one decimal: the variation of a budget change.
     * First operand the modified budget, second the approved one.
     */
    @Fuente(
            value = "Form of budget changes, Q4 2014: 8=((7 / 1) -1)*100",
            confianza = Confianza.CONFIRMADA)
    VARIACION_PORCENTUAL("variacion-pct", 1, 1),

    /** {@code modified − approved}, in the unit and with the decimals of its operands. */
    @Fuente(
            value = "Form of budget changes, Q4 2014: modificado = aprobado + adecuación",
            confianza = Confianza.CONFIRMADA)
    ADECUACION("adecuacion", 1, Formula.LA_DE_LOS_OPERANDOS),

    /** {@code spent − programmed}, one decimal, million pesos; negative means underspending. */
    @Fuente(
            value = "Form of the variation of programmable expenditure, 2014 and 2016",
            confianza = Confianza.CONFIRMADA)
    VARIACION_ABSOLUTA("variacion-absoluta", 1, 1),

    /** {@code (spent − programmed) / programmed × 100}, two decimals. */
    @Fuente(
            value = "Form of the variation of programmable expenditure, 2014 and 2016",
            confianza = Confianza.CONFIRMADA)
    VARIACION_RELATIVA("variacion-relativa", 1, 2);

    private static final int LA_DE_LOS_OPERANDOS = -1;
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private final String id;
    private final int version;
    private final int decimales;

    Formula(String id, int version, int decimales) {
        this.id = id;
        this.version = version;
        this.decimales = decimales;
    }

    /** Id and version, {@code razon-pct/1}: what a figure records. */
    public String clave() {
        return id + "/" + version;
    }

    /** Decimals of the result; empty when it keeps those of its operands. */
    public Optional<Integer> decimales() {
        return decimales == LA_DE_LOS_OPERANDOS ? Optional.empty() : Optional.of(decimales);
    }

    /**
     * The value of the formula.
     *
     * @param primero A, the modified budget, or what was spent
     * @param segundo B, the approved budget, or what was programmed
     */
    public ValorDeCifra aplica(BigDecimal primero, BigDecimal segundo) {
        return switch (this) {
            case RAZON_PORCENTUAL -> porcentaje(primero, segundo);
            case VARIACION_PORCENTUAL, VARIACION_RELATIVA ->
                    porcentaje(primero.subtract(segundo), segundo);
            case ADECUACION -> ValorDeCifra.de(primero.subtract(segundo));
            case VARIACION_ABSOLUTA ->
                    ValorDeCifra.de(
                            primero.subtract(segundo).setScale(decimales, RoundingMode.HALF_UP));
        };
    }

    private ValorDeCifra porcentaje(BigDecimal numerador, BigDecimal denominador) {
        if (denominador.signum() == 0) {
            return ValorDeCifra.indefinido("no se puede dividir entre cero");
        }
        return ValorDeCifra.de(
                numerador.multiply(CIEN).divide(denominador, decimales, RoundingMode.HALF_UP));
    }

    /** The exact sum; zero when there is nothing to add. */
    public static BigDecimal suma(List<BigDecimal> sumandos) {
        return sumandos.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
