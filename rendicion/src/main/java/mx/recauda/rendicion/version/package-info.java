/**
 * Versions of a report compared cell by cell, and the hash of their content. A version sent is
 * never edited: a correction is another version, and this package says exactly what changed.
 */
@NullMarked
package mx.recauda.rendicion.version;

import org.jspecify.annotations.NullMarked;
