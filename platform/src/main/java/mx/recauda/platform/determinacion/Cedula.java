package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.UUID;

/**
 * A determination received from an employer.
 *
 * @param numero 1 the first of the month; the following are complementary
 * @param propuesta the proposal that the employer made his own
 */
public record Cedula(
        UUID id,
        UUID registro,
        Mes mes,
        int numero,
        UUID propuesta,
        Instant recibidaEn,
        String recibidaPor) {}
