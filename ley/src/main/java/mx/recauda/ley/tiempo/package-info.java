/**
 * Months, bimesters, validity and legal terms. Calendars are data with source and validity; a
 * {@link mx.recauda.ley.tiempo.Plazo} tells, day by day, how its last day was reached.
 */
@NullMarked
package mx.recauda.ley.tiempo;

import org.jspecify.annotations.NullMarked;
