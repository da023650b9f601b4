/**
 * Explaining a cell that is outside its threshold: cause, effect, action, date and responsible,
 * with the amounts of the text tied to the figures they quote.
 */
@NullMarked
package mx.recauda.rendicion.justificacion;

import org.jspecify.annotations.NullMarked;
