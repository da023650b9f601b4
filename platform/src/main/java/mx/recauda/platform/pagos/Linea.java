package mx.recauda.platform.pagos;

import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.linea.PartesDeLinea;

import java.time.Instant;
import java.util.UUID;

/**
 * A línea de captura with what it pays.
 *
 * @param registro identity of the registro patronal
 * @param oficina key of its office when it was made
 */
public record Linea(
        UUID id,
        LineaDeCaptura captura,
        UUID registro,
        String oficina,
        PartesDeLinea partes,
        Instant generadaEn,
        String generadaPor) {}
