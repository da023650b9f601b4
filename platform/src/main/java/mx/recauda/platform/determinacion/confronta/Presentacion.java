package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.error.Incidencia;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of presenting a file.
 *
 * @param confronta its comparison; empty when the file was refused, and then nothing was kept
 * @param repetida whether the same file had been presented before
 * @param incidencias what is wrong or must be known of the file
 */
public record Presentacion(
        Optional<UUID> confronta, boolean repetida, List<Incidencia> incidencias) {

    /** Keeps an immutable copy. */
    public Presentacion {
        incidencias = List.copyOf(incidencias);
    }
}
