/** Pages of promises: board, card, acts, and the published follow-ups. */
@NullMarked
package mx.recauda.platform.rendicion.compromisos.web;

import org.jspecify.annotations.NullMarked;
