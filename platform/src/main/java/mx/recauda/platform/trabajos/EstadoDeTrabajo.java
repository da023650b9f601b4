package mx.recauda.platform.trabajos;

import java.util.UUID;

/**
 * A job as people see it.
 *
 * @param id identity
 * @param fase where it is in its life
 * @param avance units done
 * @param total units in all
 * @param apartadas units set aside
 * @param motivo why it failed, or empty
 */
public record EstadoDeTrabajo(
        UUID id, Fase fase, int avance, int total, int apartadas, String motivo) {

    /** Life of a job. */
    public enum Fase {
        /** Waits for its turn. */
        EN_COLA,
        /** Under way, here or in a process that was killed and will be resumed. */
        EN_CURSO,
        /** Every unit was done or set aside. */
        TERMINADO,
        /** Stopped: not even its smallest part can be done. */
        FALLIDO
    }

    /** Whether nothing more will happen by itself. */
    public boolean acabado() {
        return fase == Fase.TERMINADO || fase == Fase.FALLIDO;
    }
}
