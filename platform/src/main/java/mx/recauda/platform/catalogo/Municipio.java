package mx.recauda.platform.catalogo;

/**
 * A municipality of the institute: the first three characters of a registro patronal.
 *
 * @param clave a letter and two digits
 * @param nombre its name
 * @param entidad state
 * @param oficina subdelegación of control, four digits
 * @param zona {@code GENERAL} or {@code ZLFN}: area of the minimum wage
 * @param fuente who says so
 */
public record Municipio(
        String clave, String nombre, String entidad, String oficina, String zona, String fuente) {}
