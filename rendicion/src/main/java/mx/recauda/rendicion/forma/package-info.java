/**
 * The form of one quarter made from that of another: what a report calls its columns, its rows and
 * itself moves to the months and the year asked for, and what somebody reported stays as it was.
 */
@NullMarked
package mx.recauda.rendicion.forma;

import org.jspecify.annotations.NullMarked;
