/** Inside of security: closed to other modules. */
@NullMarked
package mx.recauda.platform.seguridad.internal;

import org.jspecify.annotations.NullMarked;
