/**
 * The results matrix of a programme (<i>Matriz de Indicadores para Resultados</i>): its rows, trees
 * and populations. What the method asks of it is checked in {@link mx.recauda.rendicion.mir.regla}
 * as warnings, never as a block.
 */
@NullMarked
package mx.recauda.rendicion.mir;

import org.jspecify.annotations.NullMarked;
