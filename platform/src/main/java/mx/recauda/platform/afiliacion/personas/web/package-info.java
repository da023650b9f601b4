/** Pages of persons: search, card, number, correction and merge. */
@NullMarked
package mx.recauda.platform.afiliacion.personas.web;

import org.jspecify.annotations.NullMarked;
