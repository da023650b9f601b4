package mx.recauda.ley.libro;

import mx.recauda.ley.huella.Resumen;

import java.time.Instant;

/**
 * What a block seals of an entry: its number, its content, when and by whom it was written.
 *
 * @param numero number of the entry
 * @param contenido hash of {@link Asiento#contenido()}
 * @param asentadoEn to the microsecond, as the ledger keeps it
 * @param asentadoPor account that wrote it
 */
public record HojaDeAsiento(
        long numero, Resumen contenido, Instant asentadoEn, String asentadoPor) {

    /** The leaf of the tree: SHA-256 of {@code numero|contenido|asentadoEn|asentadoPor}. */
    public Resumen huella() {
        return Resumen.de(numero + "|" + contenido + "|" + asentadoEn + "|" + asentadoPor);
    }
}
