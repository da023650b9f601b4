package mx.recauda.platform.pagos;

import mx.recauda.ley.linea.LineaDeCaptura;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The líneas of one's scope, as people look for them. */
public interface Lineas {

    /** Which líneas; an empty datum does not filter. */
    record Filtro(Optional<UUID> registro, Optional<EstadoDeLinea> estado) {}

    /**
     * A línea in a list.
     *
     * @param pagadaEl day on which it was paid and applied
     */
    record Listada(
            UUID id,
            LineaDeCaptura captura,
            UUID registro,
            Instant generadaEn,
            String generadaPor,
            EstadoDeLinea estado,
            Optional<LocalDate> pagadaEl) {}

    /** Those of the filter, newest first. */
    List<Listada> lista(Filtro filtro, int desde, int cuantas);

    /**
     * How many there are in each state, of one registro or of all; states of none are not there.
     */
    Map<EstadoDeLinea, Integer> porEstado(Optional<UUID> registro);

    /** Where one of them stands. */
    Optional<Listada> busca(UUID id);
}
