/** Comma-separated values in and out: RFC 4180, with line numbers that count quoted line breaks. */
@NullMarked
package mx.recauda.formats.csv;

import org.jspecify.annotations.NullMarked;
