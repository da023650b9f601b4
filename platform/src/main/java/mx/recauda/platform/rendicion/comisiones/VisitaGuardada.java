package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.rendicion.comision.visita.Visita;

import java.util.Optional;
import java.util.UUID;

/**
 * A visit as kept.
 *
 * @param id opaque identity
 * @param visita what it says
 * @param leidos how many acts it has: what somebody who writes has read
 * @param documento document of its frozen report
 * @param demostracion whether it is invented
 */
public record VisitaGuardada(
        UUID id, Visita visita, int leidos, Optional<UUID> documento, boolean demostracion) {

    /** Handle by which its agreements name it. */
    public String referencia() {
        return "comision:" + id;
    }
}
