/**
 * The values of the law in time: each with the date since which it holds, its article, its
 * publication where the source has it, and how well it is supported. They are compiled once per
 * month into {@link mx.recauda.ley.parametros.ParametrosDelMes}, a flat object without dates.
 */
@NullMarked
package mx.recauda.ley.parametros;

import org.jspecify.annotations.NullMarked;
