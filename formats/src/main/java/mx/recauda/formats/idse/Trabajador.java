package mx.recauda.formats.idse;

import mx.recauda.ley.identidad.Nss;

/**
 * The worker as an IDSE record names him.
 *
 * @param nss social security number
 * @param primerApellido first surname, in capitals
 * @param segundoApellido second surname, or empty
 * @param nombres given names
 * @param clave the employer's own key for the worker, or empty
 */
public record Trabajador(
        Nss nss, String primerApellido, String segundoApellido, String nombres, String clave) {}
