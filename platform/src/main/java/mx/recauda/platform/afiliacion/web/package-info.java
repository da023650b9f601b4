/** Pages of affiliation. */
@NullMarked
package mx.recauda.platform.afiliacion.web;

import org.jspecify.annotations.NullMarked;
