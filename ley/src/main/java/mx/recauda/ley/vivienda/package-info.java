/** Deductions for the worker's housing credit (Infonavit), by bimester. */
@NullMarked
package mx.recauda.ley.vivienda;

import org.jspecify.annotations.NullMarked;
