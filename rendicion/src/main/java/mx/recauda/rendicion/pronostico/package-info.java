/**
 * Estimates of the coming values of a series, to propose goals: seasonal naive, linear trend and
 * Holt–Winters, side by side with their errors. Decimal arithmetic of 34 digits throughout, so that
 * a memoria can be checked by hand and gives the same digits on any machine. An estimate is never
 * stored as money.
 */
@NullMarked
package mx.recauda.rendicion.pronostico;

import org.jspecify.annotations.NullMarked;
