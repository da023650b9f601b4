/**
 * The contributions of one insured person in one month: every concept of the LSS and of the
 * Infonavit, its payer, and why the amount is what it is.
 *
 * <p>A rule is a static function on primitives ({@link
 * mx.recauda.ley.cuotas.EnfermedadesYMaternidad}, {@link
 * mx.recauda.ley.cuotas.CuotaSobreSalario}…). The object API ({@link
 * mx.recauda.ley.cuotas.CalculoDeCuotas}) and the columnar loop ({@link
 * mx.recauda.ley.cuotas.LoteDeCuotas}) call the same functions.
 */
@NullMarked
package mx.recauda.ley.cuotas;

import org.jspecify.annotations.NullMarked;
