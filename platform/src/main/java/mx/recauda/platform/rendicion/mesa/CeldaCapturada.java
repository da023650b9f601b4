package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.version.Casilla;

import java.time.Instant;

/**
 * The value in force of a cell of a draft.
 *
 * @param casilla which cell
 * @param numero how many times it has been captured
 * @param valor text in force
 * @param por account that captured it
 * @param en when
 */
public record CeldaCapturada(Casilla casilla, int numero, String valor, String por, Instant en) {}
