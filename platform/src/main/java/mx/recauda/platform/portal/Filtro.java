package mx.recauda.platform.portal;

/**
 * A chip that filters a list.
 *
 * @param rotulo its text, already in the language of the page
 * @param forma id of a shape without the prefix {@code s-}, or empty
 * @param cuenta rows it leaves
 * @param puesta whether it is in force
 * @param ruta address that puts it, or takes it off when it is in force
 */
public record Filtro(String rotulo, String forma, int cuenta, boolean puesta, String ruta) {}
