package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.justificacion.Justificacion;

import java.time.Instant;

/**
 * An explanation as kept.
 *
 * @param numero how many times the cell has been explained
 * @param valor text of the cell that was explained
 * @param justificacion the explanation
 * @param por account that wrote it
 * @param en when
 */
public record Explicada(
        int numero, String valor, Justificacion justificacion, String por, Instant en) {}
