/** The follow-up of ASMs, {@code asm-seguimiento/1}: read, and its official files. */
@NullMarked
package mx.recauda.formats.asm;

import org.jspecify.annotations.NullMarked;
