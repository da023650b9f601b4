package mx.recauda.platform.seguridad.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Bitacora.Hecho;
import mx.recauda.platform.seguridad.Bitacora.Resultado;
import mx.recauda.platform.seguridad.ExigenciaDeRuta;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only if its route says what it asks for and the user has it. */
@Component
final class GuardaDeRutas implements HandlerInterceptor {

    private static final String CLAVE_PROPIA = "/mi-clave";

    private final Bitacora bitacora;
    private final UsuariosEnTabla usuarios;

    GuardaDeRutas(Bitacora bitacora, UsuariosEnTabla usuarios) {
        this.bitacora = bitacora;
        this.usuarios = usuarios;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest peticion, HttpServletResponse respuesta, Object destino) {
        if (!(destino instanceof HandlerMethod metodo)) {
            return true;
        }
        ExigenciaDeRuta exigencia = ExigenciaDeRuta.de(metodo);
        if (exigencia instanceof ExigenciaDeRuta.ConPermisos) {
            exigeSesionAlDia(peticion);
        }
        if (!permite(exigencia)) {
            Actor actor = QuienActua.ahora();
            bitacora.anotaAparte(
                    new Hecho(
                            actor,
                            peticion.getMethod(),
                            peticion.getRequestURI(),
                            Resultado.NEGADO));
            throw new AccessDeniedException("route");
        }
        return exigencia instanceof ExigenciaDeRuta.DeTodos
                || peticion.getRequestURI().equals(peticion.getContextPath() + CLAVE_PROPIA)
                || !mandaACambiarClave(peticion, respuesta);
    }

    /** Who comes in with a password given by somebody else does nothing else before changing it. */
    private boolean mandaACambiarClave(HttpServletRequest peticion, HttpServletResponse respuesta) {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        if (sesion == null
                || !(sesion.getPrincipal() instanceof UsuarioActual usuario)
                || !usuarios.debeCambiarClave(usuario)) {
            return false;
        }
        respuesta.setStatus(HttpServletResponse.SC_SEE_OTHER);
        respuesta.setHeader("Location", peticion.getContextPath() + CLAVE_PROPIA);
        return true;
    }

    /** A session keeps the permissions it came in with; it ends when its account changes. */
    private void exigeSesionAlDia(HttpServletRequest peticion) {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        if (sesion == null
                || !(sesion.getPrincipal() instanceof UsuarioActual usuario)
                || usuarios.sigueIgual(usuario)) {
            return;
        }
        HttpSession guardada = peticion.getSession(false);
        if (guardada != null) {
            guardada.invalidate();
        }
        SecurityContextHolder.clearContext();
        throw new InsufficientAuthenticationException("account changed");
    }

    private static boolean permite(ExigenciaDeRuta exigencia) {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        return switch (exigencia) {
            case ExigenciaDeRuta.DeTodos deTodos -> true;
            case ExigenciaDeRuta.ConPermisos conPermisos ->
                    sesion != null
                            && sesion.getPrincipal() instanceof UsuarioActual usuario
                            && conPermisos.permisos().stream().allMatch(usuario::puede);
            case ExigenciaDeRuta.NoDeclarada noDeclarada -> false;
        };
    }
}
