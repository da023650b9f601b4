/**
 * The formulas of the reports, each with its id, version, decimals and rounding. A published value
 * always names the formula that made it.
 */
@NullMarked
package mx.recauda.rendicion.formula;

import org.jspecify.annotations.NullMarked;
