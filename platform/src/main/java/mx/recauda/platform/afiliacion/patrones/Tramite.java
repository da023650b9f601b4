package mx.recauda.platform.afiliacion.patrones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A procedure that was received.
 *
 * @param id opaque identity
 * @param folio number of its acknowledgement
 * @param registro registro to which it happened
 * @param tipo kind, in capitals
 * @param fecha day of the fact
 * @param avisos remarks with which it was admitted
 * @param presentadoPor account
 * @param presentadoEn when it was received
 * @param otro the other registro that took part: who substitutes, absorbs, is absorbed or is made
 */
public record Tramite(
        UUID id,
        long folio,
        UUID registro,
        String tipo,
        LocalDate fecha,
        List<String> avisos,
        String presentadoPor,
        Instant presentadoEn,
        Optional<UUID> otro) {

    /** Keeps an immutable copy. */
    public Tramite {
        avisos = List.copyOf(avisos);
    }
}
