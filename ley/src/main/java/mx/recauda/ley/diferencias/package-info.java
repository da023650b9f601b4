/**
 * What a month, as known now, differs from what its employer determined: against him, the proposal
 * of a cédula de liquidación por diferencias (LSS 39-C); in his favour, a possible undue payment
 * (LSS 299). One is never set off against the other (RACERF 131). Without a database: the amounts,
 * the acts and their order, and the terms.
 */
@NullMarked
package mx.recauda.ley.diferencias;

import org.jspecify.annotations.NullMarked;
