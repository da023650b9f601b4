/** Pages of official letters: list with what is owed, card, registration and acts. */
@NullMarked
package mx.recauda.platform.rendicion.oficios.web;

import org.jspecify.annotations.NullMarked;
