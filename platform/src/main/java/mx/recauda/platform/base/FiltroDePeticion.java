package mx.recauda.platform.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Gives each request an id, in the header {@code X-Peticion} and in the log. The one the client
 * sends is not used: it could carry anything into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FiltroDePeticion extends OncePerRequestFilter {

    private final Identificadores identificadores;

    FiltroDePeticion(Identificadores identificadores) {
        this.identificadores = identificadores;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        String id = identificadores.nuevo().toString();
        MDC.put(Peticion.CAMPO, id);
        respuesta.setHeader("X-Peticion", id);
        try {
            cadena.doFilter(peticion, respuesta);
        } finally {
            MDC.remove(Peticion.CAMPO);
        }
    }
}
