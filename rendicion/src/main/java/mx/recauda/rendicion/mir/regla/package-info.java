/** The rules over a results matrix, {@code MIR-nnn}, one small class each: warnings, not blocks. */
@NullMarked
package mx.recauda.rendicion.mir.regla;

import org.jspecify.annotations.NullMarked;
