package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;

import java.util.UUID;

/**
 * A number and the person who has it.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param nss eleven digits
 * @param datos personal data
 * @param oficina office that gave the number
 * @param version number of the record: it grows with each correction
 */
public record Asegurado(UUID id, String nss, DatosPersonales datos, String oficina, int version) {}
