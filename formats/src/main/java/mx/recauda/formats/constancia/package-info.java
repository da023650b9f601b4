/** The printed answer to a lote of movements: what was operated and what was refused, sealed. */
@NullMarked
package mx.recauda.formats.constancia;

import org.jspecify.annotations.NullMarked;
