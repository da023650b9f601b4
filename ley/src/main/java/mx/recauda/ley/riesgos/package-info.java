/**
 * The work-risk premium: class of an activity, yearly premium by the accidents of the employer, its
 * limits and its validity.
 */
@NullMarked
package mx.recauda.ley.riesgos;

import org.jspecify.annotations.NullMarked;
