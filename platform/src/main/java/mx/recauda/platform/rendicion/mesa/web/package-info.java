/** Pages of the planner's desk. */
@NullMarked
package mx.recauda.platform.rendicion.mesa.web;

import org.jspecify.annotations.NullMarked;
