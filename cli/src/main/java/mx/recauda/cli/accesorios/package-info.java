/** {@code recauda accesorios}: update and surcharges of debts, one JSON object a line. */
@NullMarked
package mx.recauda.cli.accesorios;

import org.jspecify.annotations.NullMarked;
