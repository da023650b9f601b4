/** Pages, files and API of payments. */
@NullMarked
package mx.recauda.platform.pagos.web;

import org.jspecify.annotations.NullMarked;
