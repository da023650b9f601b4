package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Identidad;

import java.util.UUID;

/**
 * A worker of the catalogue.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param identidad number, CURP and name
 */
public record Trabajador(UUID id, Identidad identidad) {}
