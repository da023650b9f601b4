/** The printed account statement of an employer. */
@NullMarked
package mx.recauda.formats.cuenta;

import org.jspecify.annotations.NullMarked;
