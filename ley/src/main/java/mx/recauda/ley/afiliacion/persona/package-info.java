/**
 * Insured persons: assigning and locating a social security number (9210-003-201), telling likely
 * duplicates, and merging two numbers of one person as an act that can be undone (9210-003-200).
 */
@NullMarked
package mx.recauda.ley.afiliacion.persona;

import org.jspecify.annotations.NullMarked;
