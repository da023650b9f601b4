/**
 * Promises of every kind, kept as append-only acts on the engine of {@code
 * mx.recauda.rendicion.compromiso}. {@link mx.recauda.platform.rendicion.compromisos.Compromisos}
 * is the way in for other packages: write a promise, list those agreed in something, ask how one
 * stood on a day.
 */
@NullMarked
package mx.recauda.platform.rendicion.compromisos;

import org.jspecify.annotations.NullMarked;
