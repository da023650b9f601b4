package mx.recauda.platform.base;

import java.util.Optional;

/** Says the scope of whoever is behind the work of this thread. Implemented as a bean. */
public interface FuenteDeAlcance {

    /** The scope, or empty when this source knows nobody. */
    Optional<Alcance> alcance();
}
