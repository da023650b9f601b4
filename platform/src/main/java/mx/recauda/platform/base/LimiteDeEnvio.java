package mx.recauda.platform.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Incidencia;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Refuses what announces itself larger than accepted, with its code. It goes before security: the
 * token of a form that is too large cannot be read, and the answer would be that it is missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class LimiteDeEnvio extends OncePerRequestFilter {

    private static final long MIB = 1024L * 1024;

    /** Bytes that the form may add to its file. */
    private static final long FORMULARIO = 64L * 1024;

    private final long maximo;

    LimiteDeEnvio(MultipartConfigElement limites) {
        maximo = limites.getMaxFileSize();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        if (peticion.getContentLengthLong() <= maximo + FORMULARIO) {
            cadena.doFilter(peticion, respuesta);
            return;
        }
        int estado = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        peticion.setAttribute(
                ProblemasHttp.INCIDENCIA,
                Incidencia.de(
                        ErrorDePeticion.ENVIO_DEMASIADO_GRANDE,
                        ProblemasHttp.idioma(peticion.getLocale()),
                        maximo / MIB));
        peticion.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, estado);
        respuesta.setStatus(estado);
        peticion.getRequestDispatcher("/error").forward(new SinCuerpo(peticion), respuesta);
    }

    /** The request as the error page may see it: reading its body would fail again. */
    private static final class SinCuerpo extends HttpServletRequestWrapper {

        SinCuerpo(HttpServletRequest peticion) {
            super(peticion);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String nombre) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String nombre) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
