/**
 * Official letters as kept: registered once, then only acted upon, on the rules of {@code
 * mx.recauda.rendicion.oficio}. Promises and versions link to them by handle.
 */
@NullMarked
package mx.recauda.platform.rendicion.oficios;

import org.jspecify.annotations.NullMarked;
