/**
 * What grows around an unpaid contribution, and how it is paid off: update, surcharges, fines,
 * expenses of execution, order of application, instalments and prescription.
 *
 * <p>Each rule is a static function on amounts and dates; {@link
 * mx.recauda.ley.accesorios.Liquidacion} and its kin add the lines that explain the result.
 */
@NullMarked
package mx.recauda.ley.accesorios;

import org.jspecify.annotations.NullMarked;
