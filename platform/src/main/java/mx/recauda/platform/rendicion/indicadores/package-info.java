/**
 * Technical sheets, goals with their adjustments and memorias, observed values and results
 * matrices, each by version and with its signatures. The rules are in {@code
 * mx.recauda.rendicion.indicador}, {@code mir}, {@code pronostico} and {@code hoja}; here they meet
 * the database and the person who acts.
 */
@NullMarked
package mx.recauda.platform.rendicion.indicadores;

import org.jspecify.annotations.NullMarked;
