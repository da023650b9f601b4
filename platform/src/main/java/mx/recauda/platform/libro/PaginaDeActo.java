package mx.recauda.platform.libro;

import mx.recauda.ley.libro.Origen;

import java.util.Optional;
import java.util.UUID;

/** Where the act behind an entry is read. Implemented as a bean by the module that owns the act. */
public interface PaginaDeActo {

    /**
     * Address of its page; empty when the act is of another module.
     *
     * @param registro registro patronal of the entry, when it has one
     */
    Optional<String> ruta(Origen acto, Optional<UUID> registro);
}
