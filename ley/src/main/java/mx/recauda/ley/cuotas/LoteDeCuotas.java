package mx.recauda.ley.cuotas;

import java.util.List;

/**
 * Any number of insured persons as columns: one primitive array per datum, one position per person.
 * Each has one segment that starts on the first day of the month; persons of different months,
 * modalities and areas may be mixed, each points to its {@link Tarifa}.
 *
 * <p>The arrays are the caller's: they are not copied, and must not change while a calculation
 * runs. The tariffs fit in an unsigned short: at most 65,536 in a lote.
 */
public final class LoteDeCuotas {

    private static final int TARIFAS_MAXIMAS = 1 << 16;

    final Tarifa[] tarifas;
    final char[] tarifa;
    final long[] sbc;
    final long[] prima;
    final byte[] dias;
    final byte[] ausencias;
    final byte[] incapacidad;
    final long[] salarioDiario;

    /**
     * A lote over existing columns.
     *
     * @param tarifas the tariffs in use
     * @param tarifa position in {@code tarifas} of each person
     * @param sbc daily SBC, centavos
     * @param prima work-risk premium in 10⁻⁷; 0 when the modality pays none
     * @param dias days of the month
     * @param ausencias days of unpaid absence among them
     * @param incapacidad days of IMSS incapacity among them
     * @param salarioDiario daily wage for article 36, centavos, or {@link Articulo36#SIN_SALARIO}
     * @throws IllegalArgumentException when the columns have different lengths or a person points
     *     to no tariff
     */
    public LoteDeCuotas(
            List<Tarifa> tarifas,
            char[] tarifa,
            long[] sbc,
            long[] prima,
            byte[] dias,
            byte[] ausencias,
            byte[] incapacidad,
            long[] salarioDiario) {
        if (tarifas.size() > TARIFAS_MAXIMAS) {
            throw new IllegalArgumentException("too many tariffs: " + tarifas.size());
        }
        int n = tarifa.length;
        if (sbc.length != n
                || prima.length != n
                || dias.length != n
                || ausencias.length != n
                || incapacidad.length != n
                || salarioDiario.length != n) {
            throw new IllegalArgumentException("columns of different lengths");
        }
        exigirTarifas(tarifa, tarifas.size());
        this.tarifas = tarifas.toArray(Tarifa[]::new);
        this.tarifa = tarifa;
        this.sbc = sbc;
        this.prima = prima;
        this.dias = dias;
        this.ausencias = ausencias;
        this.incapacidad = incapacidad;
        this.salarioDiario = salarioDiario;
    }

    private static void exigirTarifas(char[] tarifa, int cuantas) {
        for (int i = 0; i < tarifa.length; i++) {
            if (tarifa[i] >= cuantas) {
                throw new IllegalArgumentException(
                        "person " + i + " points to tariff " + (int) tarifa[i] + " of " + cuantas);
            }
        }
    }

    /** How many persons. */
    public int cuantos() {
        return tarifa.length;
    }
}
