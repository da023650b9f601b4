package mx.recauda.platform.seguridad.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.platform.seguridad.Actor;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Bitacora.Hecho;
import mx.recauda.platform.seguridad.Bitacora.Resultado;
import mx.recauda.platform.seguridad.ExigenciaDeRuta;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only if its route says what it asks for and the user has it. */
@Component
final class GuardaDeRutas implements HandlerInterceptor {

    private final Bitacora bitacora;

    GuardaDeRutas(Bitacora bitacora) {
        this.bitacora = bitacora;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest peticion, HttpServletResponse respuesta, Object destino) {
        if (destino instanceof HandlerMethod metodo && !permite(ExigenciaDeRuta.de(metodo))) {
            Actor actor = QuienActua.ahora();
            bitacora.anotaAparte(
                    new Hecho(
                            actor,
                            peticion.getMethod(),
                            peticion.getRequestURI(),
                            Resultado.NEGADO));
            throw new AccessDeniedException("route");
        }
        return true;
    }

    private static boolean permite(ExigenciaDeRuta exigencia) {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        return switch (exigencia) {
            case ExigenciaDeRuta.DeTodos deTodos -> true;
            case ExigenciaDeRuta.ConPermiso conPermiso ->
                    sesion != null
                            && sesion.getPrincipal() instanceof UsuarioActual usuario
                            && usuario.puede(conPermiso.permiso());
            case ExigenciaDeRuta.NoDeclarada noDeclarada -> false;
        };
    }
}
