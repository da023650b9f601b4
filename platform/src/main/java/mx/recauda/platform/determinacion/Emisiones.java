package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.ResultadoDeEmision.Estado;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposals of an office, a delegación or the country, as jobs that survive a kill. Everything
 * within the scope of whoever asks.
 */
public interface Emisiones {

    /**
     * Asks for an emission. The same office, month, instant and kind is one emission: asking again
     * returns the first.
     *
     * @param oficina subdelegación, delegación, or {@code *} for the country
     * @param conocidoEn instant that has passed; empty closes one now
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDeterminacion}
     */
    UUID pide(String oficina, Mes mes, Optional<Instant> conocidoEn, EmisionPedida.Clase clase);

    /** An emission. */
    Optional<EmisionPedida> emision(UUID id);

    /** The emissions, newest first. */
    List<EmisionPedida> emisiones(int desde, int cuantas);

    /** Those asked for before one, or the first ones, newest first: to read them all. */
    List<EmisionPedida> emisionesTras(Optional<EmisionPedida> ultima, int cuantas);

    /** How many there are. */
    int cuantas();

    /** A month of an office with registros of which something was learned after its proposals. */
    record Pendiente(String oficina, Mes mes, int registros) {}

    /** What is to be derived again in the scope, oldest month first. */
    List<Pendiente> pendientes(int cuantos);

    /** How far it is. */
    AvanceDeEmision avance(UUID emision);

    /** What came out, by registro: parked ones first. */
    List<ResultadoDeEmision> resultados(
            UUID emision, Optional<Estado> estado, String busca, int desde, int cuantos);

    /** Those after one, or the first ones, by number of registro: to read them all. */
    List<ResultadoDeEmision> resultadosTras(
            UUID emision,
            Optional<Estado> estado,
            String busca,
            Optional<ResultadoDeEmision> ultimo,
            int cuantos);

    /** How many came out so. */
    int cuantosResultados(UUID emision, Optional<Estado> estado, String busca);

    /**
     * Tries a parked registro again, now, with the same instant; nothing happens with the others.
     *
     * @return what came out
     */
    ResultadoDeEmision reintenta(UUID emision, UUID registro);
}
