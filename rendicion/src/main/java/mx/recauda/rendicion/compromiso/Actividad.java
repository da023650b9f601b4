package mx.recauda.rendicion.compromiso;

/**
 * An activity that was promised.
 *
 * @param clave key of the activity within its promise; it stays when the activity is substituted
 * @param texto what will be done
 */
public record Actividad(String clave, String texto) {

    /** Refuses an activity without key or text. */
    public Actividad {
        if (clave.isBlank() || texto.isBlank()) {
            throw new IllegalArgumentException("activity without key or text");
        }
    }
}
