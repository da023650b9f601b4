/**
 * Promises: who owes what by when, with activities, progress per cut, evidence, substitution and
 * history. The state of a promise is a pure function of its dated acts and a date, under the
 * normative framework in force, which is data.
 */
@NullMarked
package mx.recauda.rendicion.compromiso;

import org.jspecify.annotations.NullMarked;
