/**
 * The results matrix as files: the template that is filled and read back cell by cell, and its
 * printed forms. A demonstration says so on every page.
 */
@NullMarked
package mx.recauda.formats.mir;

import org.jspecify.annotations.NullMarked;
