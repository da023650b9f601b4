/** Exact money, rates and factors, and the one place where they are rounded. */
@NullMarked
package mx.recauda.ley.dinero;

import org.jspecify.annotations.NullMarked;
