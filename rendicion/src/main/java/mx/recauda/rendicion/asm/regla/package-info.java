/** The rules of the auditor over the follow-up of ASMs, {@code ASM-nnn}, one small class each. */
@NullMarked
package mx.recauda.rendicion.asm.regla;

import org.jspecify.annotations.NullMarked;
