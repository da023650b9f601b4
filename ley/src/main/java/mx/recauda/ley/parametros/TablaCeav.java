package mx.recauda.ley.parametros;

import mx.recauda.ley.dinero.Tasa;

import java.util.List;

/**
 * The employer's rates of old-age insurance for one calendar year, by bracket of the SBC (LSS
 * 168-II-a; second transitory article, DOF 2020-12-16).
 *
 * @param tramos in order; the first is measured in minimum wages, the others in units of account
 */
public record TablaCeav(List<Tramo> tramos) {

    /** Keeps an immutable copy. */
    public TablaCeav {
        tramos = List.copyOf(tramos);
    }

    /**
     * One bracket.
     *
     * @param etiqueta as printed in the decree, for example {@code "2.01 a 2.50 UMA"}
     * @param inferiorCentesimas lower limit in hundredths of its unit; 0 in the first bracket
     * @param superiorCentesimas upper limit in hundredths of its unit; 0 in the last bracket
     * @param tasa rate for the whole SBC
     */
    public record Tramo(
            String etiqueta, long inferiorCentesimas, long superiorCentesimas, Tasa tasa) {}
}
