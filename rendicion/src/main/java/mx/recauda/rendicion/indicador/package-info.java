/**
 * Indicators: the technical sheet, goals with their adjustments, the record of how each goal was
 * computed, and results against both the original goal and the one in force. Values are exact;
 * "undefined" is a value.
 */
@NullMarked
package mx.recauda.rendicion.indicador;

import org.jspecify.annotations.NullMarked;
