package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.version.Casilla;

/**
 * A cell of a draft that somebody captures.
 *
 * @param indice its place among those of its section, from 0; the same for every draft of the base
 * @param casilla its address
 * @param numerico whether a number is expected
 * @param anterior text of the same cell in the base report
 */
public record Campo(int indice, Casilla casilla, boolean numerico, String anterior) {}
