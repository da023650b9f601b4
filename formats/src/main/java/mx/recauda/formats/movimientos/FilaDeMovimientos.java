package mx.recauda.formats.movimientos;

import mx.recauda.ley.identidad.RegistroPatronal;

import java.time.LocalDate;

/**
 * A row of the CSV that could be read whole.
 *
 * @param linea line of the CSV, from 1
 * @param registro employer's registration
 * @param persona the worker
 * @param fecha day of the fact; of a baja, the last day worked
 * @param suceso what happened
 */
public record FilaDeMovimientos(
        int linea, RegistroPatronal registro, Persona persona, LocalDate fecha, Suceso suceso) {}
