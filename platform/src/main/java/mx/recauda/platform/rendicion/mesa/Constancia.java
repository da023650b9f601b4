package mx.recauda.platform.rendicion.mesa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that proves how a version was sent.
 *
 * @param id identity
 * @param clase the letter or its acuse
 * @param referencia whole number of the letter, or of the acuse
 * @param fecha date of the letter, or day it was received
 * @param documento id of the file among the documents
 * @param archivo name of the file
 * @param huella SHA-256 of the file
 * @param nombre who added it
 * @param puesto post held that day
 * @param momento when
 */
public record Constancia(
        UUID id,
        Clase clase,
        String referencia,
        LocalDate fecha,
        UUID documento,
        String archivo,
        String huella,
        String nombre,
        String puesto,
        Instant momento) {

    /** What it is. */
    public enum Clase {
        /** The letter that carried the version. */
        OFICIO,
        /** The stamp or message of who received it. */
        ACUSE;

        /** The key of its name in bundles. */
        public String clave() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
