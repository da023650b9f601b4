/** Pages of the auditor's folder. */
@NullMarked
package mx.recauda.platform.rendicion.expediente.web;

import org.jspecify.annotations.NullMarked;
