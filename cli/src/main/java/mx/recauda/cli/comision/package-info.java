/** {@code recauda comision}: commission reports. */
@NullMarked
package mx.recauda.cli.comision;

import org.jspecify.annotations.NullMarked;
