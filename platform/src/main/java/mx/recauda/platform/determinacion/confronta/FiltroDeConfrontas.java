package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.tiempo.Mes;

import java.util.Optional;

/**
 * Which confrontas are listed.
 *
 * @param texto part of the number or the name of the employer, or empty
 * @param pendientes whether only those with differences without position
 */
public record FiltroDeConfrontas(String texto, Optional<Mes> mes, boolean pendientes) {}
