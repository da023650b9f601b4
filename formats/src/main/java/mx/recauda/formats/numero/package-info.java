/**
 * The ways the published documents write numbers, each with its reading, its printing and its
 * spreadsheet format.
 */
@NullMarked
package mx.recauda.formats.numero;

import org.jspecify.annotations.NullMarked;
