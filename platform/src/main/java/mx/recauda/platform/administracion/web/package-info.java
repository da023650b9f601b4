/** Pages of users and of the audit trail. */
@NullMarked
package mx.recauda.platform.administracion.web;

import org.jspecify.annotations.NullMarked;
