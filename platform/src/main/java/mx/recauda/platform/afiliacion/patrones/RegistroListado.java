package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.ley.identidad.RegistroPatronal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A registro patronal as lists show it.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param patron identity of its employer
 * @param numero eleven characters
 * @param rfc of the employer
 * @param nombre of the employer
 * @param persona {@code FISICA} or {@code MORAL}
 * @param oficina subdelegación of control
 * @param modalidad two digits
 * @param alta first day
 * @param baja last day, when it ended
 */
public record RegistroListado(
        UUID id,
        UUID patron,
        String numero,
        String rfc,
        String nombre,
        String persona,
        String oficina,
        String modalidad,
        LocalDate alta,
        Optional<LocalDate> baja) {

    /** Whether it is in force on a day. */
    public boolean vigente(LocalDate dia) {
        return !dia.isBefore(alta) && baja.map(b -> !dia.isAfter(b)).orElse(true);
    }

    /** The form printed on documents. */
    public String formato() {
        return new RegistroPatronal(numero).formato();
    }
}
