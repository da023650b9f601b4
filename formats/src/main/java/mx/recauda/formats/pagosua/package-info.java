/**
 * Payment files of SUA ({@code .SUA}): records of 295 characters one after the other, without line
 * breaks. What is not known of them is kept as it came, so that a file read and written again has
 * the same bytes. The algorithm of the last record's checksum is not public and is not invented: a
 * file written here is for interchange between installations of this program only.
 */
@NullMarked
package mx.recauda.formats.pagosua;

import org.jspecify.annotations.NullMarked;
