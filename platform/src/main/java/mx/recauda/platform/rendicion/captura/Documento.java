package mx.recauda.platform.rendicion.captura;

import java.time.Instant;
import java.util.UUID;

/**
 * A document received.
 *
 * @param id opaque identity
 * @param clase kind
 * @param clave what it reports on, for example {@code 2014-T4-50-GYR}
 * @param entrega delivery of that report, from 1: a correction is another delivery
 * @param titulo its own title
 * @param huella canonical hash of its cells
 * @param recibidoPor account that brought it
 * @param recibidoEn when
 */
public record Documento(
        UUID id,
        Clase clase,
        String clave,
        int entrega,
        String titulo,
        String huella,
        String recibidoPor,
        Instant recibidoEn) {}
