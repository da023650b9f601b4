package mx.recauda.platform.libro;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.HojaDeAsiento;

import java.time.Instant;

/**
 * An entry as it stands in the ledger.
 *
 * @param numero its number
 * @param huella hash it was written with
 */
public record AsientoEscrito(
        long numero, Asiento asiento, Resumen huella, Instant asentadoEn, String asentadoPor) {

    /** What a block seals of it. */
    public HojaDeAsiento hoja() {
        return new HojaDeAsiento(numero, huella, asentadoEn, asentadoPor);
    }

    /** Whether its content still gives the hash. */
    public boolean integro() {
        return asiento.huella().equals(huella);
    }
}
