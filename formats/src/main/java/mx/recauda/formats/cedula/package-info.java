/**
 * The cédula de determinación as files: JSON, CSV, workbook and PDF, with the columns in the order
 * that accountants know, and its explanation line by line.
 */
@NullMarked
package mx.recauda.formats.cedula;

import org.jspecify.annotations.NullMarked;
