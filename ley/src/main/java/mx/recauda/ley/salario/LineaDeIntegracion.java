package mx.recauda.ley.salario;

import mx.recauda.ley.dinero.Importe;

/**
 * Why an item integrates, or not.
 *
 * @param percepcion its name
 * @param diario what is received, per day
 * @param excluido what is left out, per day
 * @param integra what enters the salary, per day; with the former it adds up to the amount
 * @param regla the limit applied, readable
 * @param articulo law and article
 */
public record LineaDeIntegracion(
        String percepcion,
        Importe diario,
        Importe excluido,
        Importe integra,
        String regla,
        String articulo) {}
