/** Inside of the catalogues: closed to other modules. */
@NullMarked
package mx.recauda.platform.catalogo.internal;

import org.jspecify.annotations.NullMarked;
