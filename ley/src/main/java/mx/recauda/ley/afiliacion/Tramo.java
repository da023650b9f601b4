package mx.recauda.ley.afiliacion;

import mx.recauda.ley.tiempo.Vigencia;

/**
 * A spell: the days during which the same terms hold without interruption.
 *
 * @param vigencia days of the spell; open while employment goes on
 * @param condiciones terms that hold
 * @param origen number of the fact that starts it
 */
public record Tramo(Vigencia vigencia, Condiciones condiciones, long origen) {}
