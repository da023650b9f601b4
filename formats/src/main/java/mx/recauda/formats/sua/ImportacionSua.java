package mx.recauda.formats.sua;

import mx.recauda.ley.cedula.Trabajador;

import java.util.List;

/**
 * What was read of a directory of import files.
 *
 * @param trabajadores workers with their facts, in the order of the file
 * @param lineas lines read well
 * @param apartadas lines kept apart because something is wrong with them
 */
public record ImportacionSua(List<Trabajador> trabajadores, int lineas, int apartadas) {

    /** Keeps an immutable copy. */
    public ImportacionSua {
        trabajadores = List.copyOf(trabajadores);
    }
}
