package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A determination received from an employer.
 *
 * @param numero 1 the first of the month; the following are complementary
 * @param propuesta the proposal that the employer made his own, or his figures were compared with;
 *     empty when the month could not be proposed
 */
public record Cedula(
        UUID id,
        UUID registro,
        Mes mes,
        int numero,
        Optional<UUID> propuesta,
        Instant recibidaEn,
        String recibidaPor) {}
