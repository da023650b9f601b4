/**
 * Affiliation as law: what effect a notice has and since when (RACERF 45 to 60), which notices a
 * history admits, and the spells of employment that follow from what is known at a moment.
 */
@NullMarked
package mx.recauda.ley.afiliacion;

import org.jspecify.annotations.NullMarked;
