package mx.recauda.rendicion.indicador;

/**
 * A variable of a method of calculation.
 *
 * @param simbolo how the formula names it, {@code A}
 * @param nombre name
 * @param descripcion what it counts
 * @param fuente where it comes from: a measure of the platform, a system or a document
 * @param unidad unit of measure
 * @param desagregacion geographic or other breakdown, or empty
 * @param frecuencia how often the source has it
 * @param recopilacion how it is collected
 * @param disponibilidad when it is available after the period, in words
 */
public record Variable(
        String simbolo,
        String nombre,
        String descripcion,
        String fuente,
        String unidad,
        String desagregacion,
        Frecuencia frecuencia,
        String recopilacion,
        String disponibilidad) {}
