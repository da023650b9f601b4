package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;

import java.math.BigDecimal;

/**
 * One product of the computation: base × days × rate.
 *
 * @param concepto what is paid
 * @param cuota whose share it is by law
 * @param paga who pays it
 * @param segmento position of the segment in the month, from 1
 * @param base daily base: the unit of account, the excess, or the salary within its limit
 * @param dias days that count
 * @param tasa rate
 * @param exacto base × days × rate in pesos, nine decimals, before rounding
 * @param importe what this line adds to the concept, in whole centavos
 * @param articulo law and article
 * @param parametro the value used and since when it holds
 * @param fuente where the value was read
 * @param confianza how well the value is supported
 */
public record LineaDeExplicacion(
        Concepto concepto,
        Parte cuota,
        Pagador paga,
        int segmento,
        Importe base,
        int dias,
        Tasa tasa,
        BigDecimal exacto,
        Importe importe,
        String articulo,
        String parametro,
        String fuente,
        Confianza confianza) {

    /** Whose share it is by law. */
    public enum Parte {
        /** Cuota patronal. */
        PATRONAL,
        /** Cuota obrera. */
        OBRERA
    }

    /** Who pays it. */
    public enum Pagador {
        /** The employer. */
        PATRON,
        /** The worker, withheld by the employer. */
        TRABAJADOR,
        /** The insured person, in the modalities without an employer. */
        ASEGURADO
    }
}
