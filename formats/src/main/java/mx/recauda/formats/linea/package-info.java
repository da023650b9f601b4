/** What the employer takes to the bank and brings back: the línea de captura and its receipt. */
@NullMarked
package mx.recauda.formats.linea;

import org.jspecify.annotations.NullMarked;
