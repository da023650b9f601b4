package mx.recauda.rendicion.hoja;

import mx.recauda.rendicion.version.Contenido;

import java.util.Optional;

/**
 * What was read of the cells of an instrument.
 *
 * @param contenido its cells in canonical form; a cell that has none keeps what it said
 * @param instrumento the instrument, empty when some cell is wrong
 * @param <T> kind of instrument
 */
public record Lectura<T>(Contenido contenido, Optional<T> instrumento) {}
