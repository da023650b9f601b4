package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Confianza;

import java.time.LocalDate;

/**
 * A day that does not count, and why.
 *
 * @param fecha the day
 * @param motivo its name in Spanish, as in the calendar's data
 * @param fuente article or document that closes it
 * @param confianza how well the source is supported
 */
public record DiaInhabil(LocalDate fecha, String motivo, String fuente, Confianza confianza) {}
