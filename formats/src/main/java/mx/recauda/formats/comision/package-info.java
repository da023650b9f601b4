/** The commission report, form 1270-009-032: read, and its official files. */
@NullMarked
package mx.recauda.formats.comision;

import org.jspecify.annotations.NullMarked;
