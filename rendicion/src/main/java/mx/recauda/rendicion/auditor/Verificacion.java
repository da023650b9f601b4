package mx.recauda.rendicion.auditor;

import java.util.List;

/**
 * One arithmetic check of a document, whether it holds or not. A check that does not hold is also a
 * {@link Hallazgo}.
 *
 * @param regla id of the rule that makes it
 * @param seccion section key
 * @param nombre the rule in words, {@code aprobado + adecuación = modificado}
 * @param objeto what was checked: concept, cut, column
 * @param calculado recomputed value, locale-free, or {@code indefinido}
 * @param publicado value as captured, locale-free
 * @param diferencia {@code calculado − publicado}; empty when there is no number to subtract
 * @param tolerancia largest difference accepted, in the unit of the values
 * @param cumple whether it holds
 * @param celdas cells read; the first is the published one
 */
public record Verificacion(
        String regla,
        String seccion,
        String nombre,
        String objeto,
        String calculado,
        String publicado,
        String diferencia,
        String tolerancia,
        boolean cumple,
        List<RefCelda> celdas) {

    /** Written as the calculated value when no number can be calculated. */
    public static final String INDEFINIDO = "indefinido";

    /** Keeps an immutable copy of the cells. */
    public Verificacion {
        celdas = List.copyOf(celdas);
    }
}
