/**
 * The quarterly report as files: directory format {@code informe-trimestral/1}, workbook, PDF, tidy
 * CSV and JSON. See {@code docs/informes/formato.md}.
 */
@NullMarked
package mx.recauda.formats.informe;

import org.jspecify.annotations.NullMarked;
