/** Pages, files and API of the account statement. */
@NullMarked
package mx.recauda.platform.cuenta.web;

import org.jspecify.annotations.NullMarked;
