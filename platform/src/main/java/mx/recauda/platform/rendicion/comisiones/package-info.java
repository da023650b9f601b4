/**
 * Visits of commissions: the programme, the form 1270-009-032 built from what is captured, its
 * agreements as promises, and what became of them at the next visit.
 */
@NullMarked
package mx.recauda.platform.rendicion.comisiones;

import org.jspecify.annotations.NullMarked;
