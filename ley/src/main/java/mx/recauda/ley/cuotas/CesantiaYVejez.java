package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCeav;

import java.util.List;

/**
 * The employer's rate of old-age insurance since 2023: one rate for the whole SBC, by its bracket.
 * Every {@link EstrategiaCeav} is compiled once per month into the highest SBC of each bracket, so
 * that choosing the rate is a comparison of centavos.
 */
public final class CesantiaYVejez {

    private static final long CENTESIMAS = 100;

    private CesantiaYVejez() {}

    /**
     * Position of the bracket of an SBC.
     *
     * @param sbc daily base, centavos
     * @param limites highest SBC of each bracket but the last, centavos; the first is measured in
     *     minimum wages and may be above those that follow, whose brackets are then empty
     */
    @Fuente("LSS 168-II-a; transitorio segundo, DOF 2020-12-16")
    public static int tramo(long sbc, long[] limites) {
        int tramo = 0;
        if (sbc > limites[0]) {
            tramo = 1;
            for (int i = 1; i < limites.length; i++) {
                tramo += sbc > limites[i] ? 1 : 0;
            }
        }
        return tramo;
    }

    /**
     * Highest SBC of every bracket but the last, in centavos.
     *
     * @param tabla the table of the year
     * @param unidad daily unit of account, centavos
     * @param minimo daily minimum wage of the area, centavos
     * @param factor integration factor of the first year of service
     * @param estrategia how the two doubts of the table are solved
     */
    @Fuente("LSS 168-II-a; transitorio segundo, DOF 2020-12-16")
    @Fuente(
            value = "what \"1.00 SM\" is and where an SBC between two brackets goes are open",
            confianza = Confianza.PROPUESTA,
            nota = "see EstrategiaCeav")
    public static long[] limites(
            TablaCeav tabla, long unidad, long minimo, Factor factor, EstrategiaCeav estrategia) {
        long salario =
                estrategia.salarioIntegrado()
                        ? factor.por(Importe.deCentavos(minimo)).centavos()
                        : minimo;
        List<TablaCeav.Tramo> tramos = tabla.tramos();
        long[] limites = new long[tramos.size() - 1];
        for (int i = 0; i < limites.length; i++) {
            long base = i == 0 ? salario : unidad;
            limites[i] =
                    maximo(
                            estrategia.hueco(),
                            base,
                            tramos.get(i).superiorCentesimas(),
                            tramos.get(i + 1).inferiorCentesimas());
        }
        return limites;
    }

    /** Highest whole number of centavos that stays in a bracket ending at {@code superior}. */
    private static long maximo(
            EstrategiaCeav.Hueco hueco, long base, long superior, long siguiente) {
        return switch (hueco) {
            case AL_SIGUIENTE -> Redondeo.productoTruncado(base, superior, CENTESIMAS);
            case AL_INFERIOR -> menorQue(base * siguiente, CENTESIMAS);
            // The ratio rounds up to the next hundredth from half a hundredth above the limit.
            case POR_RAZON -> menorQue(base * (2 * superior + 1), 2 * CENTESIMAS);
        };
    }

    /** Highest integer strictly below numerador ÷ divisor, both positive. */
    private static long menorQue(long numerador, long divisor) {
        return (numerador - 1) / divisor;
    }
}
