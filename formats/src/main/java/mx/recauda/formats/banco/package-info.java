/**
 * Settlement files of the collecting entities: a CSV of our own, and the simulator that makes it.
 */
@NullMarked
package mx.recauda.formats.banco;

import org.jspecify.annotations.NullMarked;
