/**
 * A synthetic country: employers, workers and what happens to them, the same for the same seed and
 * date, of any size, and each part by itself. Nobody in it exists; the shapes are invented, chosen
 * to look like a payroll and not to estimate anything. See docs/sintetico.md.
 */
@NullMarked
package mx.recauda.synthetic;

import org.jspecify.annotations.NullMarked;
