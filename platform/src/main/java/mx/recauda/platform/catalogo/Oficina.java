package mx.recauda.platform.catalogo;

/**
 * An office, as it was called on a day.
 *
 * @param clave two digits a delegación, four a subdelegación
 * @param nombre its name on that day
 * @param confianza how far the name is trusted
 */
public record Oficina(String clave, String nombre, String confianza) {

    private static final int LARGO_DE_DELEGACION = 2;

    /** Whether it is a delegación; otherwise it is below one. */
    public boolean esDelegacion() {
        return clave.length() == LARGO_DE_DELEGACION;
    }

    /** Key of the delegación it is or belongs to. */
    public String delegacion() {
        return clave.substring(0, LARGO_DE_DELEGACION);
    }
}
