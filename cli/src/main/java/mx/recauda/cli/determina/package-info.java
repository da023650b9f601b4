/** {@code recauda determina}: SUA import files to the cédula de determinación. */
@NullMarked
package mx.recauda.cli.determina;

import org.jspecify.annotations.NullMarked;
