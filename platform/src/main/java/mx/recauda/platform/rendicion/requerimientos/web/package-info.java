/** Pages of the register of auditors' requests. */
@NullMarked
package mx.recauda.platform.rendicion.requerimientos.web;

import org.jspecify.annotations.NullMarked;
