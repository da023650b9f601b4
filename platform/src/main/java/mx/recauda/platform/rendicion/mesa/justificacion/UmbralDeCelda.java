package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.justificacion.Umbral;

/**
 * The threshold of a column.
 *
 * @param columna column of the section
 * @param contra what its cells are compared with
 * @param umbral how far they may go
 * @param fundamento where it comes from; begins with PROPUESTA when no published rule fixes it
 */
public record UmbralDeCelda(String columna, Contra contra, Umbral umbral, String fundamento) {}
