/** Pages of employers: search, card, procedures, papers and acknowledgements. */
@NullMarked
package mx.recauda.platform.afiliacion.patrones.web;

import org.jspecify.annotations.NullMarked;
