/** {@code recauda banco}: a bank on this machine, for trying payments. */
@NullMarked
package mx.recauda.cli.banco;

import org.jspecify.annotations.NullMarked;
