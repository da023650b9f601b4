/** Differences of a month already determined, as printed. */
@NullMarked
package mx.recauda.formats.diferencias;

import org.jspecify.annotations.NullMarked;
