/**
 * Insured persons: numbers assigned or located (9210-003-201), data corrected and numbers merged
 * (9210-003-200). Every reading of personal data leaves its trace.
 */
@NullMarked
package mx.recauda.platform.afiliacion.personas;

import org.jspecify.annotations.NullMarked;
