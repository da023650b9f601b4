/**
 * Workbooks in and out: opened only after their size and structure are checked, written with the
 * same bytes for the same content.
 */
@NullMarked
package mx.recauda.formats.xlsx;

import org.jspecify.annotations.NullMarked;
