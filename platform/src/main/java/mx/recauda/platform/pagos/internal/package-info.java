/** Líneas, lotes and payments in PostgreSQL. */
@NullMarked
package mx.recauda.platform.pagos.internal;

import org.jspecify.annotations.NullMarked;
