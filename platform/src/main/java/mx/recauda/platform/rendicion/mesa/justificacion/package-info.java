/**
 * One cell of a draft beside what it is compared with, and its explanation when it is outside its
 * threshold. The rules are in {@code mx.recauda.rendicion.justificacion}.
 */
@NullMarked
package mx.recauda.platform.rendicion.mesa.justificacion;

import org.jspecify.annotations.NullMarked;
