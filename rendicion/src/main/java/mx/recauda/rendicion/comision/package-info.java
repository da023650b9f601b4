/** The commission report, form 1270-009-032: what was captured, field by field. */
@NullMarked
package mx.recauda.rendicion.comision;

import org.jspecify.annotations.NullMarked;
