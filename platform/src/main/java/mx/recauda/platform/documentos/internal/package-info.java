/** Inside of the documents: closed to other modules. */
@NullMarked
package mx.recauda.platform.documentos.internal;

import org.jspecify.annotations.NullMarked;
