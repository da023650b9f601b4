package mx.recauda.platform.seguridad;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is behind the work of this thread. */
public final class QuienActua {

    private QuienActua() {}

    /** The user of the session, or the program itself outside a request. */
    public static Actor ahora() {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        if (sesion != null && sesion.getPrincipal() instanceof UsuarioActual usuario) {
            return Actor.de(usuario);
        }
        return sesion == null ? Actor.SISTEMA : Actor.DESCONOCIDO;
    }
}
