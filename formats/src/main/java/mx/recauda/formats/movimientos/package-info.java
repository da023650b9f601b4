/**
 * The plain CSV of movements: what an employer keeps in a spreadsheet, one fact a row, from which
 * IDSE batches and SUA import files are written. Columns: docs/formatos/movimientos.md.
 */
@NullMarked
package mx.recauda.formats.movimientos;

import org.jspecify.annotations.NullMarked;
