/** Pages of the catalogues. */
@NullMarked
package mx.recauda.platform.catalogo.web;

import org.jspecify.annotations.NullMarked;
