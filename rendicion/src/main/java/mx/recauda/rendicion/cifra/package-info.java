/**
 * Figures: a value that knows its unit, its cut-off, what it was computed from, and the facts
 * behind it. On screen a figure is a <i>dato</i>.
 */
@NullMarked
package mx.recauda.rendicion.cifra;

import org.jspecify.annotations.NullMarked;
