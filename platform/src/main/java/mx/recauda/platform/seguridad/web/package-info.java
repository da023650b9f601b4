/** Pages of security: sign in. */
@NullMarked
package mx.recauda.platform.seguridad.web;

import org.jspecify.annotations.NullMarked;
