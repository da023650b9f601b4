package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;

import java.util.Optional;
import java.util.UUID;

/**
 * The differences of one worker.
 *
 * @param causa the one that moves most money
 * @param instituto what the proposal has in the lines that differ
 * @param patron what the employer has in them
 * @param vigente last act; empty when there is none
 */
public record DiferenciaHecha(
        UUID id,
        UUID confronta,
        int orden,
        String nss,
        String nombre,
        Causa causa,
        Importe instituto,
        Importe patron,
        Optional<Postura> vigente) {

    /** The employer's amount less the institute's. */
    public Importe importe() {
        return patron.menos(instituto);
    }

    /** Whether a position was adopted. */
    public boolean resuelta() {
        return vigente.filter(Postura::resuelve).isPresent();
    }

    /** {@code PENDIENTE}, or the last act. */
    public String situacion() {
        return vigente.map(Postura::name).orElse("PENDIENTE");
    }
}
