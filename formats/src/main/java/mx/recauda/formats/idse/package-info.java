/**
 * Batch files of affiliation movements (IDSE, formerly DISPMAG): fixed records of 168 bytes, one
 * kind of movement a file, closed by a control record. Layout: the institute's "Estructura de
 * Movimientos Afiliatorios", as transcribed by four independent public sources.
 */
@NullMarked
package mx.recauda.formats.idse;

import org.jspecify.annotations.NullMarked;
