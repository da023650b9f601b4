package mx.recauda.rendicion.requerimiento;

import java.time.Instant;

/**
 * Something delivered to an auditor.
 *
 * @param numero place among the deliveries, from 1
 * @param nombre name of the file
 * @param huella SHA-256 of its bytes
 * @param cifra key of the figure whose folder it is, or empty
 * @param al instant of that folder, with which it can be made again, or empty
 * @param aQuien who received it, with post
 * @param por account that delivered it
 * @param en when
 * @param documento handle of the stored file with exactly the bytes delivered; empty when it was
 *     delivered before they were stored
 * @param acuse handle of the acuse, or empty
 */
public record Entrega(
        int numero,
        String nombre,
        String huella,
        String cifra,
        String al,
        String documento,
        String aQuien,
        String por,
        Instant en,
        String acuse) {

    /** Whether its receipt is proved. */
    public boolean conAcuse() {
        return !acuse.isBlank();
    }
}
