package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;

/**
 * One line of the explanation of an accessory. The lines of a result add up to it.
 *
 * @param concepto what it is, in Spanish as on documents
 * @param operacion the arithmetic, readable: {@code 4,260.00 × 0.0015}
 * @param importe what the line adds to the result
 * @param articulo law and article
 * @param parametro value used and since when it holds; empty when none
 * @param fuente where the value was read; empty when none
 */
public record Linea(
        String concepto,
        String operacion,
        Importe importe,
        String articulo,
        String parametro,
        String fuente) {}
