package mx.recauda.platform.afiliacion;

import java.time.Instant;
import java.util.UUID;

/**
 * A lote was operated to its last line. Whoever determines money derives again what it changed: the
 * movements of the lote say which workers and since when.
 *
 * @param lote identity of the lote
 * @param registro identity of its registro patronal
 * @param conocidoEn when its last line was known
 */
public record LoteOperado(UUID lote, UUID registro, Instant conocidoEn) {}
