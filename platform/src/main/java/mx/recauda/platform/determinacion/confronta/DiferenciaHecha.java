package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.confronta.Causa;
import mx.recauda.ley.confronta.Postura;
import mx.recauda.ley.dinero.Importe;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The differences of one worker.
 *
 * @param causas each of its causes, first the one that moves most money; never empty
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
        List<Causa> causas,
        Importe instituto,
        Importe patron,
        Optional<Postura> vigente) {

    /** Keeps an immutable copy. */
    public DiferenciaHecha {
        causas = List.copyOf(causas);
    }

    /** The one that moves most money. */
    public Causa causa() {
        return causas.getFirst();
    }

    /** The others. */
    public List<Causa> otrasCausas() {
        return causas.subList(1, causas.size());
    }

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
