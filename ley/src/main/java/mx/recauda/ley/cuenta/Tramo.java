package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.Liquidacion;

/**
 * A part of a debt that was late: until the day it was paid, or until the day of the statement.
 *
 * @param pagado whether it was paid on the last day of the computation
 * @param liquidacion its accessories, explained
 */
public record Tramo(boolean pagado, Liquidacion liquidacion) {}
