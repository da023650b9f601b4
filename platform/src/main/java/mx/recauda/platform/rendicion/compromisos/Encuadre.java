package mx.recauda.platform.rendicion.compromisos;

/**
 * Where a promise belongs in the official documents; each part may be empty.
 *
 * @param programa budget programme, {@code E006}
 * @param ciclo year of the evaluation and of the follow-up, {@code 2025-2026}
 * @param clasificacion {@code específico}, {@code institucional}…
 */
public record Encuadre(String programa, String ciclo, String clasificacion) {

    /** In no document. */
    public static final Encuadre NINGUNO = new Encuadre("", "", "");
}
