/** Pages of the visits of commissions. */
@NullMarked
package mx.recauda.platform.rendicion.comisiones.web;

import org.jspecify.annotations.NullMarked;
