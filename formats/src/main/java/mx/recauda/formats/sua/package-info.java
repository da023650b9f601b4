/**
 * Import files of SUA: fixed width, one byte a character (Windows-1252), CR LF. What cannot be read
 * is reported line by line and kept apart; the rest is read.
 */
@NullMarked
package mx.recauda.formats.sua;

import org.jspecify.annotations.NullMarked;
