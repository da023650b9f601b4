package mx.recauda.platform.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses a request with a text that no database keeps: one with the character zero, in the name or
 * the value of a field or in the name of a file. Here once, and not in each page: nobody types it,
 * and the first statement that took it would fail without saying why. {@link TextosDeJson} does the
 * same with the bodies of the API.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class TextosQueSeGuardan extends OncePerRequestFilter {

    private final HandlerExceptionResolver respuestas;

    TextosQueSeGuardan(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver respuestas) {
        this.respuestas = respuestas;
    }

    /** Whether PostgreSQL takes it as a text. */
    static boolean seGuarda(@Nullable String texto) {
        return texto == null || texto.indexOf('\0') < 0;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        Optional<String> campo = campoIlegible(peticion);
        if (campo.isEmpty()) {
            cadena.doFilter(peticion, respuesta);
            return;
        }
        FalloConCodigo fallo =
                new FalloConCodigo(
                        FalloConCodigo.Clase.ILEGIBLE,
                        ErrorDePeticion.CARACTER_CERO,
                        campo.get().replace("\0", ""));
        if (respuestas.resolveException(peticion, respuesta, null, fallo) == null) {
            respuesta.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<String> campoIlegible(HttpServletRequest peticion) throws IOException {
        try {
            Optional<String> campo =
                    peticion.getParameterMap().entrySet().stream()
                            .filter(e ->
                                    !seGuarda(e.getKey())
                                            || !Arrays.stream(e.getValue())
                                                    .allMatch(TextosQueSeGuardan::seGuarda))
                            .map(Map.Entry::getKey)
                            .findFirst();
            return campo.isPresent() || !traeArchivos(peticion) ? campo : archivoIlegible(peticion);
        } catch (IllegalStateException | ServletException malFormada) {
            // Whoever reads it answers with its own error.
            return Optional.empty();
        }
    }

    private static boolean traeArchivos(HttpServletRequest peticion) {
        String tipo = peticion.getContentType();
        return tipo != null && tipo.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static Optional<String> archivoIlegible(HttpServletRequest peticion)
            throws IOException, ServletException {
        return peticion.getParts().stream()
                .filter(parte -> !seGuarda(parte.getSubmittedFileName()))
                .map(Part::getName)
                .findFirst();
    }
}
