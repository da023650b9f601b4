/**
 * A quarterly report as data: what was captured, cell by cell, with the place each cell came from.
 * Typed readings of each section (budget changes, lawsuits…) are built over these tables; nothing
 * is corrected on the way in.
 */
@NullMarked
package mx.recauda.rendicion.informe;

import org.jspecify.annotations.NullMarked;
