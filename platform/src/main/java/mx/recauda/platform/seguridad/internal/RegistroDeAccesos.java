package mx.recauda.platform.seguridad.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Bitacora.Hecho;
import mx.recauda.platform.seguridad.Bitacora.Resultado;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** Leaves in the audit trail who came in, who could not and who left. */
@Component
final class RegistroDeAccesos
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler siguiente =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final Bitacora bitacora;
    private final UsuariosEnTabla usuarios;

    RegistroDeAccesos(Bitacora bitacora, UsuariosEnTabla usuarios) {
        this.bitacora = bitacora;
        this.usuarios = usuarios;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest peticion, HttpServletResponse respuesta, Authentication sesion)
            throws ServletException, IOException {
        bitacora.anotaAparte(new Hecho(actor(sesion), "ENTRAR", "sesion", Resultado.HECHO));
        siguiente.onAuthenticationSuccess(peticion, respuesta, sesion);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            AuthenticationException fallo)
            throws IOException {
        // Who tries while the account waits does not make it wait longer.
        Resultado resultado =
                fallo instanceof LockedException ? Resultado.NEGADO : Resultado.FALLIDO;
        bitacora.anotaAparte(new Hecho(intentado(peticion), "ENTRAR", "sesion", resultado));
        respuesta.sendRedirect(peticion.getContextPath() + "/entrar?fallo");
    }

    @Override
    public void logout(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            @Nullable Authentication sesion) {
        if (sesion != null) {
            bitacora.anotaAparte(new Hecho(actor(sesion), "SALIR", "sesion", Resultado.HECHO));
        }
    }

    private static Actor actor(Authentication sesion) {
        return sesion.getPrincipal() instanceof UsuarioActual usuario
                ? Actor.de(usuario)
                : Actor.DESCONOCIDO;
    }

    /** An unknown account is not written down: people type their password there by mistake. */
    private Actor intentado(HttpServletRequest peticion) {
        String cuenta = peticion.getParameter("cuenta");
        return cuenta == null
                ? Actor.DESCONOCIDO
                : usuarios.busca(cuenta).map(Actor::de).orElse(Actor.DESCONOCIDO);
    }
}
