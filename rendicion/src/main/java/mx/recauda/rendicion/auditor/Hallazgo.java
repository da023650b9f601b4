package mx.recauda.rendicion.auditor;

import java.util.List;

/**
 * A finding: one defect of a captured document.
 *
 * @param regla id of the rule that found it, {@code INF-nnn}, {@code ASM-nnn} or {@code COM-nnn}
 * @param seccion section key, the same as the data file's
 * @param ubicacion the row or item in words a reader of the document recognises
 * @param gravedad weight
 * @param publicado value as captured, or empty
 * @param esperado value the rule expects, or empty
 * @param mensaje what is wrong, with both values, in Spanish
 * @param remedio what to do about it
 * @param celdas cells concerned, in reading order; the first is where the finding is shown
 */
public record Hallazgo(
        String regla,
        String seccion,
        String ubicacion,
        Gravedad gravedad,
        String publicado,
        String esperado,
        String mensaje,
        String remedio,
        List<RefCelda> celdas) {

    /** Keeps an immutable copy of the cells. */
    public Hallazgo {
        celdas = List.copyOf(celdas);
    }
}
