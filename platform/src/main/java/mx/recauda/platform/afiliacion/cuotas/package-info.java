/** What affiliation tells whoever determines contributions, as known at a closed instant. */
@NullMarked
@NamedInterface("cuotas")
package mx.recauda.platform.afiliacion.cuotas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
