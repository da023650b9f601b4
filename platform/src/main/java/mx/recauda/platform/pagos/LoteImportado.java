package mx.recauda.platform.pagos;

import mx.recauda.ley.error.Incidencia;

import java.util.List;

/**
 * What came of a settlement file.
 *
 * @param repetido whether the same file had been imported: nothing was done
 * @param aplicados payments applied to what they owe
 * @param excedentes payments of what had been paid
 * @param porIdentificar payments whose debt is not known
 * @param yaConocidos payments that had come, the same, in another file or twice in this one
 * @param incidencias why the file was refused, or each payment not applied
 */
public record LoteImportado(
        boolean repetido,
        int aplicados,
        int excedentes,
        int porIdentificar,
        int yaConocidos,
        List<Incidencia> incidencias) {

    /** Keeps an immutable copy. */
    public LoteImportado {
        incidencias = List.copyOf(incidencias);
    }
}
