package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An act on a difference.
 *
 * @param numero from 1, in order
 * @param estado where it left the difference
 * @param motivo why; up to 500 characters
 * @param dia day of effect; of a notification, the day on which it was made
 */
public record HechoDeAjuste(
        int numero,
        Acto acto,
        Estado estado,
        String motivo,
        String fundamento,
        LocalDate dia,
        Instant hechoEn,
        String hechoPor) {}
