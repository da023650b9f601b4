package mx.recauda.platform.portal;

/**
 * A datum to be corrected in a form.
 *
 * @param campo id of its field, or empty when it belongs to none
 * @param mensaje what happened and how to fix it, in the language of the page
 */
public record ErrorDeCampo(String campo, String mensaje) {}
