/**
 * What a month, as known now, differs from what its employer determined: a proposed cédula de
 * liquidación por diferencias against him, or a possible undue payment in his favour, with each
 * worker and cause, and what is done with it. {@code AjustesTest} is the specification.
 */
@NullMarked
@NamedInterface("ajustes")
package mx.recauda.platform.determinacion.ajustes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
