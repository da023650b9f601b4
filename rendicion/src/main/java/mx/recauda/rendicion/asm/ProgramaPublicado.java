package mx.recauda.rendicion.asm;

/**
 * The budget programme as a document names it.
 *
 * @param clavePublicada key as printed
 * @param clave key as captured for machines, or empty when only the printed one was given
 * @param nombre name as printed
 */
public record ProgramaPublicado(String clavePublicada, String clave, String nombre) {

    /** Key and name as the format prints them. */
    public String impreso() {
        return (clavePublicada + " " + nombre).strip();
    }
}
