/**
 * The salary on which contributions are paid: what integrates it and up to where, the integration
 * factor, fixed, variable and mixed pay, reduced day and week, limits by area and date, and the
 * terms to report its changes.
 */
@NullMarked
package mx.recauda.ley.salario;

import org.jspecify.annotations.NullMarked;
