/** Facts about workers under a registro patronal, and the spells projected from them. */
@NullMarked
package mx.recauda.platform.afiliacion.movimientos;

import org.jspecify.annotations.NullMarked;
