package mx.recauda.platform.trabajos;

import java.util.UUID;

/**
 * How far a job is.
 *
 * @param trabajo identity of the job
 * @param sujeto what it works on, known to the module that asked for it
 * @param cursor where the next part starts, as the last part left it; empty at the beginning
 * @param hechas units done, set aside included
 * @param total units in all
 */
public record Avance(UUID trabajo, UUID sujeto, String cursor, int hechas, int total) {}
