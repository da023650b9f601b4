/** The auditor's folder of a figure, from the command line. */
@NullMarked
package mx.recauda.cli.expediente;

import org.jspecify.annotations.NullMarked;
