/** The rules of the auditor over commission reports, {@code COM-nnn}, one small class each. */
@NullMarked
package mx.recauda.rendicion.comision.regla;

import org.jspecify.annotations.NullMarked;
