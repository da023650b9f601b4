package mx.recauda.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The loop anyone would write first: BigDecimal, one worker at a time. */
final class Ingenuo {

    static final int COLUMNAS = 15;

    private static final BigDecimal UMA = new BigDecimal("117.31");
    private static final BigDecimal TRES_UMA = UMA.multiply(new BigDecimal("3"));
    private static final BigDecimal TOPE = UMA.multiply(new BigDecimal("25"));
    private static final BigDecimal MINIMO = new BigDecimal("315.04");
    private static final String[] LIMITES = {"1.50", "2.00", "2.50", "3.00", "3.50", "4.00"};
    private static final String[] TASAS = {
        "3.676", "4.851", "5.556", "6.026", "6.361", "6.613", "7.513"
    };

    private Ingenuo() {}

    /** The fifteen amounts of a worker in pesos, in the order of {@link Columnas#NOMBRES}. */
    static BigDecimal[] cuotas(Trabajadores t, int i) {
        BigDecimal sbc = BigDecimal.valueOf(t.sbc[i], 2).min(TOPE);
        BigDecimal em = BigDecimal.valueOf(t.dias[i] - t.incapacidad[i]);
        BigDecimal trabajo = BigDecimal.valueOf(t.dias[i] - t.ausencias[i] - t.incapacidad[i]);
        BigDecimal ahorro = BigDecimal.valueOf(t.dias[i] - t.ausencias[i]);
        BigDecimal excedente = sbc.subtract(TRES_UMA).max(BigDecimal.ZERO);
        boolean articulo36 = t.salarioDiario[i] >= 0 && t.salarioDiario[i] <= 31_504;
        BigDecimal[] c = {
            cuota(UMA, em, "20.40"),
            cuota(excedente, em, "1.10"),
            cuota(excedente, em, "0.40"),
            cuota(sbc, em, "0.70"),
            cuota(sbc, em, "0.25"),
            cuota(sbc, em, "1.05"),
            cuota(sbc, em, "0.375"),
            cuota(sbc, trabajo, BigDecimal.valueOf(t.prima[i], 5).toPlainString()),
            cuota(sbc, trabajo, "1.75"),
            cuota(sbc, trabajo, "0.625"),
            cuota(sbc, trabajo, "1.00"),
            cuota(sbc, ahorro, "2.00"),
            cuota(sbc, trabajo, ceav(BigDecimal.valueOf(t.sbc[i], 2))),
            cuota(sbc, trabajo, "1.125"),
            cuota(sbc, ahorro, "5.00")
        };
        if (articulo36) {
            for (int obrera : Columnas.OBRERAS) {
                c[obrera - 1] = c[obrera - 1].add(c[obrera]);
                c[obrera] = BigDecimal.ZERO;
            }
        }
        return c;
    }

    private static BigDecimal cuota(BigDecimal base, BigDecimal dias, String porcentaje) {
        return base.multiply(dias)
                .multiply(new BigDecimal(porcentaje))
                .divide(new BigDecimal("100"), 2, RoundingMode.HALF_UP);
    }

    private static String ceav(BigDecimal sbc) {
        if (sbc.compareTo(MINIMO) <= 0) {
            return "3.150";
        }
        for (int i = 0; i < LIMITES.length; i++) {
            if (sbc.compareTo(UMA.multiply(new BigDecimal(LIMITES[i]))) <= 0) {
                return TASAS[i];
            }
        }
        return TASAS[LIMITES.length];
    }
}
