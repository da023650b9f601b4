/**
 * The forms of the quarterly report by fiscal year, as data: themes, codes, catalogues of
 * responses, limits and cuts. Each value keeps its source and how well it is supported.
 */
@NullMarked
package mx.recauda.rendicion.formulario;

import org.jspecify.annotations.NullMarked;
