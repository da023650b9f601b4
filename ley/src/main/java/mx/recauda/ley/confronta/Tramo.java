package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

/**
 * Days of one month with the same wage.
 *
 * @param mes of which month
 * @param sdi daily wage with benefits, before the upper limit
 */
public record Tramo(Mes mes, Dias dias, Importe sdi) {

    Tramo conDias(Dias otros) {
        return new Tramo(mes, otros, sdi);
    }

    Tramo conSdi(Importe otro) {
        return new Tramo(mes, dias, otro);
    }
}
