/** Pages of areas and posts. */
@NullMarked
package mx.recauda.platform.rendicion.areas.web;

import org.jspecify.annotations.NullMarked;
