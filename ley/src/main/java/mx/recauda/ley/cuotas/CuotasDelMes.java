package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * The amounts of one insured person in one month, by concept and payer. Under article 36 the share
 * of the worker is in the column of the employer. In the modalities that the insured person pays
 * alone the columns keep the two shares of the law.
 */
public final class CuotasDelMes {

    private final long[] patron;
    private final long[] obrero;

    private CuotasDelMes(long[] patron, long[] obrero) {
        this.patron = patron;
        this.obrero = obrero;
    }

    /** Takes rounded amounts in the layout of {@link Acumulado}. */
    static CuotasDelMes deCentavos(long[] centavos) {
        long[] patron = new long[Concepto.CUANTOS];
        long[] obrero = new long[Concepto.CUANTOS];
        for (int c = 0; c < Concepto.CUANTOS; c++) {
            int base = c * Acumulado.PARTES;
            patron[c] =
                    centavos[base + Acumulado.PATRON]
                            + centavos[base + Acumulado.OBRERO_A_CARGO_DEL_PATRON];
            obrero[c] = centavos[base + Acumulado.OBRERO];
        }
        return new CuotasDelMes(patron, obrero);
    }

    /** Takes centavos concept by concept. */
    static CuotasDelMes de(
            ToLongFunction<Concepto> delPatron, ToLongFunction<Concepto> delTrabajador) {
        long[] patron = new long[Concepto.CUANTOS];
        long[] obrero = new long[Concepto.CUANTOS];
        for (Concepto concepto : Concepto.values()) {
            patron[concepto.indice()] = delPatron.applyAsLong(concepto);
            obrero[concepto.indice()] = delTrabajador.applyAsLong(concepto);
        }
        return new CuotasDelMes(patron, obrero);
    }

    /** What the employer pays for a concept. */
    public Importe patron(Concepto concepto) {
        return Importe.deCentavos(patronCentavos(concepto));
    }

    /** What the worker pays for a concept. */
    public Importe obrero(Concepto concepto) {
        return Importe.deCentavos(obreroCentavos(concepto));
    }

    /** What the employer pays for a concept, in centavos. */
    public long patronCentavos(Concepto concepto) {
        return patron[concepto.indice()];
    }

    /** What the worker pays for a concept, in centavos. */
    public long obreroCentavos(Concepto concepto) {
        return obrero[concepto.indice()];
    }

    /** What the employer pays. */
    public Importe totalPatron() {
        return Importe.deCentavos(Arrays.stream(patron).sum());
    }

    /** What the worker pays. */
    public Importe totalObrero() {
        return Importe.deCentavos(Arrays.stream(obrero).sum());
    }

    /** Everything. */
    public Importe total() {
        return totalPatron().mas(totalObrero());
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof CuotasDelMes cuotas
                && Arrays.equals(patron, cuotas.patron)
                && Arrays.equals(obrero, cuotas.obrero);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(patron) + Arrays.hashCode(obrero);
    }

    @Override
    public String toString() {
        return "patron=" + Arrays.toString(patron) + " obrero=" + Arrays.toString(obrero);
    }
}
