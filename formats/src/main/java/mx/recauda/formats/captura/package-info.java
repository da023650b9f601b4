/**
 * A section asked of an area as a workbook: out with its rows and columns, and back in with every
 * cell read or reported, never guessed.
 */
@NullMarked
package mx.recauda.formats.captura;

import org.jspecify.annotations.NullMarked;
