/** Pages of one cell of a draft. */
@NullMarked
package mx.recauda.platform.rendicion.mesa.justificacion.web;

import org.jspecify.annotations.NullMarked;
