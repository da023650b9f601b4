/** Hashes of contents: the one place where SHA-256 is computed. */
@NullMarked
package mx.recauda.ley.huella;

import org.jspecify.annotations.NullMarked;
