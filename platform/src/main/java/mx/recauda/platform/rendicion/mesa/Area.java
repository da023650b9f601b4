package mx.recauda.platform.rendicion.mesa;

/**
 * An area that can be asked for a section.
 *
 * @param clave key, in capitals
 * @param nombre name for people
 */
public record Area(String clave, String nombre) {}
