/**
 * Employers before the institute: registration, resumption, changes, substitution and end of a
 * registro patronal, with the class and premium that follow (LSS 15-I, 72, 73; RACERF 12 to 30),
 * and what was known of it on any day (two times).
 */
@NullMarked
package mx.recauda.ley.afiliacion.patron;

import org.jspecify.annotations.NullMarked;
