package mx.recauda.platform.trabajos;

import java.util.Optional;
import java.util.UUID;

/** Where long work is asked for. */
public interface ColaDeTrabajos {

    /**
     * Asks for a job, in the transaction of the caller: if that is undone, nothing was asked. The
     * same kind and subject is asked once; asking again returns the first.
     *
     * @return identity of the job
     */
    UUID encola(NuevoTrabajo trabajo);

    /** How a job is. */
    Optional<EstadoDeTrabajo> estado(UUID trabajo);

    /** The job of a kind on a subject. */
    Optional<EstadoDeTrabajo> de(String tipo, UUID sujeto);

    /** Tries again a job that failed, from where it stopped; nothing happens with the others. */
    void reintenta(UUID trabajo);
}
