/**
 * Reading of published Spanish texts: comparison without accents, dates written in words, quoted
 * passages, roots of words, and the catalogue of words by which a text shows what it is.
 */
@NullMarked
package mx.recauda.rendicion.texto;

import org.jspecify.annotations.NullMarked;
