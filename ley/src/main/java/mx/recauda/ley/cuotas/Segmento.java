package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;

/**
 * Consecutive days of a month in which salary, premium and status do not change (LSS 35; RACERF
 * 53). The day of the alta and the day of the baja count (RACERF 57).
 *
 * @param primerDia first day of the month in the segment, from 1
 * @param dias days of the segment, absences and incapacity included
 * @param ausencias days of unpaid absence
 * @param incapacidad days of IMSS incapacity
 * @param sbc daily salario base de cotización with this employer, before the upper limit
 * @param primaRiesgos work-risk premium of the registro patronal; zero when the modality pays none
 * @param salarioDiarioCentavos daily wage for article 36 in centavos, or {@link
 *     Articulo36#SIN_SALARIO}
 * @param sumaSbcCentavos daily SBC with all employers in centavos when the worker asked to share
 *     the limit (LSS 33), or 0
 */
public record Segmento(
        int primerDia,
        int dias,
        int ausencias,
        int incapacidad,
        Importe sbc,
        Tasa primaRiesgos,
        long salarioDiarioCentavos,
        long sumaSbcCentavos) {

    /** A segment that starts on the first day, without absences, incapacity or article 36. */
    public static Segmento de(int dias, Importe sbc, Tasa primaRiesgos) {
        return new Segmento(1, dias, 0, 0, sbc, primaRiesgos, Articulo36.SIN_SALARIO, 0);
    }

    /** The same segment, starting on that day of the month. */
    public Segmento desdeElDia(int dia) {
        return new Segmento(
                dia,
                dias,
                ausencias,
                incapacidad,
                sbc,
                primaRiesgos,
                salarioDiarioCentavos,
                sumaSbcCentavos);
    }

    /** The same segment with that number of its days absent. */
    public Segmento conAusencias(int dias) {
        return new Segmento(
                primerDia,
                this.dias,
                dias,
                incapacidad,
                sbc,
                primaRiesgos,
                salarioDiarioCentavos,
                sumaSbcCentavos);
    }

    /** The same segment with that number of its days of incapacity. */
    public Segmento conIncapacidad(int dias) {
        return new Segmento(
                primerDia,
                this.dias,
                ausencias,
                dias,
                sbc,
                primaRiesgos,
                salarioDiarioCentavos,
                sumaSbcCentavos);
    }

    /** The same segment with the daily wage on which article 36 is tested. */
    public Segmento conSalarioDiario(Importe salario) {
        return new Segmento(
                primerDia,
                dias,
                ausencias,
                incapacidad,
                sbc,
                primaRiesgos,
                salario.centavos(),
                sumaSbcCentavos);
    }

    /** The same segment of a worker who shares the upper limit among several employers. */
    public Segmento conSumaDeSalarios(Importe suma) {
        return new Segmento(
                primerDia,
                dias,
                ausencias,
                incapacidad,
                sbc,
                primaRiesgos,
                salarioDiarioCentavos,
                suma.centavos());
    }
}
