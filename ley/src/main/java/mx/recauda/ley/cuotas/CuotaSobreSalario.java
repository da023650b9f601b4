package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Fuente;

/** The common form: daily base × days × rate, exact in 10⁻⁷ centavos. */
public final class CuotaSobreSalario {

    private CuotaSobreSalario() {}

    /**
     * One quota on the salary.
     *
     * @param base daily base already limited, centavos
     * @param dias days that count for the insurance
     * @param tasa rate in 10⁻⁷
     */
    @Fuente("LSS 25, 72, 107, 147, 168, 211; Ley del Infonavit 29-II")
    public static long cuota(long base, int dias, long tasa) {
        return base * dias * tasa;
    }
}
