package mx.recauda.platform.rendicion.captura;

import mx.recauda.rendicion.version.Casilla;

import java.time.Instant;

/**
 * A captured cell: the end of every drill-down.
 *
 * @param id identity in addresses
 * @param tabla section key or document key
 * @param fila name of its row, which does not depend on where the row stands
 * @param orden place of the row in the table, from 0
 * @param columna column key
 * @param posicion place of the column, from 0
 * @param valor text exactly as captured; empty when the cell is
 * @param archivo file it came from
 * @param linea line of that file, from 1
 * @param capturadoPor account
 * @param capturadoEn when
 */
public record Celda(
        long id,
        String tabla,
        String fila,
        int orden,
        String columna,
        int posicion,
        String valor,
        String archivo,
        int linea,
        String capturadoPor,
        Instant capturadoEn) {

    /** Its address inside the content that is hashed. */
    public Casilla casilla() {
        return new Casilla(tabla, fila, columna);
    }
}
