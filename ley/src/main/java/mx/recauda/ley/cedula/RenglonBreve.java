package mx.recauda.ley.cedula;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;

import java.util.Optional;

/**
 * What is owed for one worker, without its explanation: the row of {@link CedulaEnColumnas}.
 *
 * @param trabajador who
 * @param mes the month, without amounts
 * @param delMes amounts of the month; empty when not enrolled in it
 * @param delAnterior amounts of the first month of the bimester, when the month closes it and the
 *     worker was enrolled in it
 */
public record RenglonBreve(
        Trabajador trabajador,
        MesDeTrabajador mes,
        Optional<CuotasDelMes> delMes,
        Optional<CuotasDelMes> delAnterior) {

    /** Employer's amount of a concept in centavos; the bimonthly ones are of both months. */
    public long patron(Concepto concepto) {
        return suma(concepto, true);
    }

    /** Worker's amount of a concept in centavos; the bimonthly ones are of both months. */
    public long obrero(Concepto concepto) {
        return suma(concepto, false);
    }

    private long suma(Concepto concepto, boolean patron) {
        if (!concepto.bimestral()) {
            return de(delMes, concepto, patron);
        }
        return mes.mes().cierraBimestre()
                ? de(delAnterior, concepto, patron) + de(delMes, concepto, patron)
                : 0;
    }

    private static long de(Optional<CuotasDelMes> cuotas, Concepto concepto, boolean patron) {
        return cuotas.map(c -> patron ? c.patronCentavos(concepto) : c.obreroCentavos(concepto))
                .orElse(0L);
    }
}
