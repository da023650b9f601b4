/**
 * Money that employers paid without owing it, and how the institute gives it back: which part
 * proceeds and why, restated, with interest when it is late, and the acts that two people share.
 */
@NullMarked
package mx.recauda.ley.devolucion;

import org.jspecify.annotations.NullMarked;
