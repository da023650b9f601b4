package mx.recauda.formats.idse;

import mx.recauda.ley.dinero.Importe;

/**
 * The wage as an IDSE record states it.
 *
 * @param sbc daily wage on which contributions are computed, 0.01 to 9,999.99 pesos
 * @param tipo 0 fixed, 1 variable, 2 mixed
 * @param jornada 0 full week, 1 to 5 that many days a week, 6 reduced day
 */
public record Salario(Importe sbc, int tipo, int jornada) {}
