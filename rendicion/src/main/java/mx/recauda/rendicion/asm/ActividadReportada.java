package mx.recauda.rendicion.asm;

/**
 * An activity as reported.
 *
 * @param texto what was promised
 * @param avance percent of progress as captured for this activity, or empty when the document gives
 *     a single value for the whole ASM
 */
public record ActividadReportada(String texto, String avance) {}
