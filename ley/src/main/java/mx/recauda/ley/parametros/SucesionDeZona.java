package mx.recauda.ley.parametros;

import java.time.LocalDate;

/**
 * What became of a wage area when areas merged within a month.
 *
 * @param fecha first day of the new areas
 * @param antes area of a workplace the day before
 * @param despues its area since {@code fecha}
 */
record SucesionDeZona(LocalDate fecha, Zona antes, Zona despues) {}
