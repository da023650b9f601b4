/** Requests of auditors: what was asked, by when, what was delivered, to whom, and its acuse. */
@NullMarked
package mx.recauda.rendicion.requerimiento;

import org.jspecify.annotations.NullMarked;
