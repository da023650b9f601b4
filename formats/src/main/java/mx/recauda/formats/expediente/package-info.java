/** The auditor's folder of a figure as a zip with its index in PDF and the hash of every file. */
@NullMarked
package mx.recauda.formats.expediente;

import org.jspecify.annotations.NullMarked;
