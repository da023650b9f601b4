/**
 * Planning instruments cell by cell: the technical sheet, the memoria de cálculo and the results
 * matrix, each as a {@link mx.recauda.rendicion.version.Contenido}. The same cells are what is
 * stored, hashed, compared between versions, edited on a page and carried by the template.
 */
@NullMarked
package mx.recauda.rendicion.hoja;

import org.jspecify.annotations.NullMarked;
