/**
 * The command line: {@code recauda <command>}. Only {@code serve} and its kin start the platform.
 */
@NullMarked
package mx.recauda.cli;

import org.jspecify.annotations.NullMarked;
