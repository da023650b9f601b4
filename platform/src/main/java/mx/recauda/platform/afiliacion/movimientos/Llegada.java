package mx.recauda.platform.afiliacion.movimientos;

import java.time.Instant;
import java.util.UUID;

/**
 * How facts enter the registry.
 *
 * @param registro under which registro patronal
 * @param lote lote that carries them
 * @param recibidoEn legal reception
 * @param conocidoEn instant given by the clock of the registro
 * @param cuenta account that presented them
 */
public record Llegada(
        Registro registro, UUID lote, Instant recibidoEn, Instant conocidoEn, String cuenta) {}
