/** Lotes: how movements arrive, are sealed, decided line by line, answered and corrected. */
@NullMarked
package mx.recauda.platform.afiliacion.lotes;

import org.jspecify.annotations.NullMarked;
