/** Pages of promises: follow-up of ASMs and commission reports. */
@NullMarked
package mx.recauda.platform.rendicion.compromisos;

import org.jspecify.annotations.NullMarked;
