package mx.recauda.ley.riesgos;

/**
 * One step of the determination of a premium.
 *
 * @param paso what is done
 * @param operacion the arithmetic, readable
 * @param resultado its result
 * @param articulo law and article
 */
public record LineaDePrima(String paso, String operacion, String resultado, String articulo) {}
