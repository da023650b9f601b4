/**
 * Línea de captura: the reference under which something is paid. Its structure is our own,
 * documented and versioned; the one of the institute is not public and is neither imitated nor
 * checked.
 */
@NullMarked
package mx.recauda.ley.linea;

import org.jspecify.annotations.NullMarked;
