/**
 * The auditor's folder of a figure: what stands behind it, part by part, so that whoever reads the
 * figure can get to the fact and to the person without asking.
 */
@NullMarked
package mx.recauda.rendicion.expediente;

import org.jspecify.annotations.NullMarked;
