/**
 * Figures that operation gives to accountability: each module that knows facts measures them and
 * lists them. A figure carries the handle of its facts, {@code medida:<id>?corte=…}.
 */
@NullMarked
package mx.recauda.rendicion.medida;

import org.jspecify.annotations.NullMarked;
