package mx.recauda.platform.trabajos;

import mx.recauda.platform.portal.Texto;

import java.util.UUID;

/**
 * A job asked for.
 *
 * @param tipo key of its {@link Tarea}
 * @param nombre what it does, as people see it; its arguments are texts or numbers
 * @param sujeto what it works on; the same kind and subject is one job
 * @param total units in all, 0 when there is nothing to do
 */
public record NuevoTrabajo(String tipo, Texto nombre, UUID sujeto, int total) {}
