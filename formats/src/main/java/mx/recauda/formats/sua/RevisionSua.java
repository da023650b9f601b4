package mx.recauda.formats.sua;

import mx.recauda.ley.error.Incidencia;

import java.util.List;

/**
 * The verdict on a set of import files.
 *
 * @param archivos files reviewed
 * @param trabajadores workers found in the files of workers
 * @param lineas lines that are right
 * @param apartadas lines with at least one error
 * @param incidencias everything that is wrong, by file and line
 */
public record RevisionSua(
        int archivos, int trabajadores, int lineas, int apartadas, List<Incidencia> incidencias) {

    /** Keeps an immutable copy. */
    public RevisionSua {
        incidencias = List.copyOf(incidencias);
    }

    /** Whether SUA may import the files as they are: no error at all. */
    public boolean aceptado() {
        return incidencias.stream().noneMatch(Incidencia::esError);
    }
}
