/**
 * {@code recauda valida}: the structure of files that travel between employers and the institute.
 */
@NullMarked
package mx.recauda.cli.valida;

import org.jspecify.annotations.NullMarked;
