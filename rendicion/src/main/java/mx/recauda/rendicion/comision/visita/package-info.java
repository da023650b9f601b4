/**
 * A visit of a commission, from the programme to its report: the eight points each with its value,
 * goal, difference and two previous periods, and the agreements that the next visit asks for.
 */
@NullMarked
package mx.recauda.rendicion.comision.visita;

import org.jspecify.annotations.NullMarked;
