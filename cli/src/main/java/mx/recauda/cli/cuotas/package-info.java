/** {@code recauda calcula}: contributions of the month, JSON lines in, JSON lines out. */
@NullMarked
package mx.recauda.cli.cuotas;

import org.jspecify.annotations.NullMarked;
