/** What the tests of files made share. */
@NullMarked
package mx.recauda.formats.salida;

import org.jspecify.annotations.NullMarked;
