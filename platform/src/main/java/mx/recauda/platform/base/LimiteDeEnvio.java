package mx.recauda.platform.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import mx.recauda.ley.error.Incidencia;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Refuses what is larger than accepted, with its code: what announces its size before reading it,
 * and what does not, sent in chunks, as soon as more than that was read. It goes before security:
 * the token of a form that is too large cannot be read, and the answer would be that it is missing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class LimiteDeEnvio extends OncePerRequestFilter {

    private static final long MIB = 1024L * 1024;

    /** Bytes that the form may add to its file. */
    private static final long FORMULARIO = 64L * 1024;

    private final long deTodos;
    private final Map<String, Long> grandes;

    LimiteDeEnvio(
            @Value("${recauda.envio.maximo:20MB}") DataSize deTodos, List<EnvioGrande> grandes) {
        this.deTodos = deTodos.toBytes();
        this.grandes =
                grandes.stream().collect(Collectors.toMap(EnvioGrande::ruta, EnvioGrande::maximo));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        long maximo = grandes.getOrDefault(peticion.getRequestURI(), deTodos);
        long tamano = peticion.getContentLengthLong();
        if (tamano < 0) {
            cadena.doFilter(new SinTamano(peticion, maximo + FORMULARIO, maximo / MIB), respuesta);
            return;
        }
        if (tamano <= maximo + FORMULARIO) {
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

    /** A request that did not say how large it is: what is read of it is counted. */
    private static final class SinTamano extends HttpServletRequestWrapper {

        private final long maximo;
        private final long maximoEnMib;
        private @Nullable EntradaAcotada entrada;

        SinTamano(HttpServletRequest peticion, long maximo, long maximoEnMib) {
            super(peticion);
            this.maximo = maximo;
            this.maximoEnMib = maximoEnMib;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (entrada == null) {
                entrada = new EntradaAcotada(super.getInputStream(), maximo, maximoEnMib);
            }
            return entrada;
        }

        // The parts are read by the container, whose limit is that of the largest route.
        @Override
        public Collection<Part> getParts() throws IOException, ServletException {
            Collection<Part> partes = super.getParts();
            if (partes.stream().mapToLong(Part::getSize).sum() > maximo) {
                throw new MaxUploadSizeExceededException(maximo);
            }
            return partes;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String codificacion = getCharacterEncoding();
            Charset letras =
                    codificacion == null ? StandardCharsets.UTF_8 : Charset.forName(codificacion);
            return new BufferedReader(new InputStreamReader(getInputStream(), letras));
        }
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
