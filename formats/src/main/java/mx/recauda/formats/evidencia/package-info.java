/**
 * Files handed over as evidence: what they are by their content, and why some are not taken. The
 * name and the type that the sender declares are only believed when the content agrees.
 */
@NullMarked
package mx.recauda.formats.evidencia;

import org.jspecify.annotations.NullMarked;
