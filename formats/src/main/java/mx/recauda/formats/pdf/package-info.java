/**
 * Printed documents: a template filled with a model and drawn as a tagged PDF with vendored fonts;
 * the same content gives the same bytes.
 */
@NullMarked
package mx.recauda.formats.pdf;

import org.jspecify.annotations.NullMarked;
