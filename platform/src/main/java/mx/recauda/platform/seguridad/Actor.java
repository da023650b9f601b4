package mx.recauda.platform.seguridad;

import java.util.Optional;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param id user, or empty when it is not a person with an account
 * @param cuenta account as it was at that moment
 */
public record Actor(Optional<UUID> id, String cuenta) {

    /** Work of the program itself: start-up, jobs. */
    public static final Actor SISTEMA = new Actor(Optional.empty(), "sistema");

    /** Somebody without a session. */
    public static final Actor DESCONOCIDO = new Actor(Optional.empty(), "desconocida");

    /** The user as actor. */
    public static Actor de(UsuarioActual usuario) {
        return new Actor(Optional.of(usuario.id()), usuario.getUsername());
    }
}
