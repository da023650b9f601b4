package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.version.Casilla;

import java.util.Map;
import java.util.Optional;

/**
 * Who knows the goal of a cell: original, and every adjustment since. Implemented as a bean by each
 * module that keeps goals; the first that answers is believed.
 */
public interface FuenteDeMetas {

    /**
     * The goal of a cell of a report.
     *
     * @param casilla the cell, by table, row key and column
     * @param anio fiscal year of the report
     * @param trimestre quarter of the report, 1 to 4
     * @param valores text in force of every cell of the report
     */
    Optional<Meta> meta(Casilla casilla, int anio, int trimestre, Map<Casilla, String> valores);
}
