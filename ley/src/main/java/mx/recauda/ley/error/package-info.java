/**
 * Bad input as a value: what happened, where, which rule, and what to do. Bulk operations return
 * the good part together with every {@link mx.recauda.ley.error.Incidencia}.
 */
@NullMarked
package mx.recauda.ley.error;

import org.jspecify.annotations.NullMarked;
