/** Commands of the quarterly report: {@code revisa}, {@code arma}, {@code importa}. */
@NullMarked
package mx.recauda.cli.informe;

import org.jspecify.annotations.NullMarked;
