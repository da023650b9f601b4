/**
 * Documents received, their cells with the place each came from, and the findings derived from
 * them.
 */
@NullMarked
package mx.recauda.platform.rendicion.captura;

import org.jspecify.annotations.NullMarked;
