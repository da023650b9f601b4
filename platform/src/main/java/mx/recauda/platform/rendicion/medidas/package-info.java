/** Figures measured from operation, for drafts and for whoever asks for the facts behind one. */
@NullMarked
package mx.recauda.platform.rendicion.medidas;

import org.jspecify.annotations.NullMarked;
