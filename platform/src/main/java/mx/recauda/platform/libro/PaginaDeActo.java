package mx.recauda.platform.libro;

import mx.recauda.ley.libro.Origen;

import java.util.Optional;

/** Where the act behind an entry is read. Implemented as a bean by the module that owns the act. */
public interface PaginaDeActo {

    /** Address of its page; empty when the act is of another module. */
    Optional<String> ruta(Origen acto);
}
