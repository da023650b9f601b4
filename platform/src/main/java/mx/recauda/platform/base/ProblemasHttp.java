package mx.recauda.platform.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Failures with a code, as a problem of RFC 9457 for programs and as the error page for people. */
@ControllerAdvice
@Order(ProblemasHttp.ANTES_QUE_LOS_DE_SPRING)
final class ProblemasHttp {

    static final int ANTES_QUE_LOS_DE_SPRING = -1;

    /** Attribute of the request where the error page finds the {@link Incidencia}. */
    static final String INCIDENCIA = "incidencia";

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> responde(
            FalloConCodigo fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        return responde(
                estado(fallo.clase()), fallo.incidencia(idioma(idioma)), peticion, respuesta);
    }

    /** A method that an address does not take. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> responde(
            HttpRequestMethodNotSupportedException fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        Set<HttpMethod> admitidos =
                Objects.requireNonNullElse(fallo.getSupportedHttpMethods(), Set.of());
        respuesta.setHeader(HttpHeaders.ALLOW, unidos(admitidos));
        // A person came by the address of a form, or reloaded it: the page says where to go.
        if (quierePagina(peticion)) {
            respuesta.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
            return null;
        }
        return responde(
                HttpStatus.METHOD_NOT_ALLOWED,
                Incidencia.de(
                        ErrorDePeticion.METODO_AJENO,
                        idioma(idioma),
                        fallo.getMethod(),
                        unidos(admitidos)),
                peticion,
                respuesta);
    }

    /** A body of a type that an address does not take. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> responde(
            HttpMediaTypeNotSupportedException fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        return responde(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                Incidencia.de(
                        ErrorDePeticion.TIPO_AJENO,
                        idioma(idioma),
                        String.valueOf(fallo.getContentType()),
                        unidos(fallo.getSupportedMediaTypes())),
                peticion,
                respuesta);
    }

    private static String unidos(Collection<?> cosas) {
        return cosas.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable ResponseEntity<ProblemDetail> responde(
            HttpStatus estado,
            Incidencia incidencia,
            HttpServletRequest peticion,
            HttpServletResponse respuesta)
            throws IOException {
        if (quierePagina(peticion)) {
            peticion.setAttribute(INCIDENCIA, incidencia);
            respuesta.sendError(estado.value());
            return null;
        }
        return ResponseEntity.status(estado)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problema(estado, incidencia));
    }

    /** What the body of a request says and cannot be read, told with where. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> responde(
            HttpMessageNotReadableException fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        return responde(
                new FalloConCodigo(
                        FalloConCodigo.Clase.ILEGIBLE,
                        ErrorDePeticion.CUERPO_ILEGIBLE,
                        donde(fallo.getCause())),
                peticion,
                respuesta,
                idioma);
    }

    private static String donde(@Nullable Throwable causa) {
        if (!(causa instanceof JacksonException json)) {
            return "1:1";
        }
        String campo =
                json.getPath().stream()
                        .map(r ->
                                Objects.requireNonNullElse(r.getPropertyName(), "" + r.getIndex()))
                        .collect(Collectors.joining("."));
        TokenStreamLocation lugar = json.getLocation();
        return campo.isEmpty() && lugar != null
                ? lugar.getLineNr() + ":" + lugar.getColumnNr()
                : "«" + campo + "»";
    }

    private static ProblemDetail problema(HttpStatus estado, Incidencia incidencia) {
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(estado, incidencia.remedio());
        problema.setTitle(incidencia.mensaje());
        problema.setProperty("codigo", incidencia.codigo());
        problema.setProperty("peticion", Peticion.actual());
        if (!incidencia.fundamento().isEmpty()) {
            problema.setProperty("fundamento", incidencia.fundamento());
        }
        return problema;
    }

    private static HttpStatus estado(FalloConCodigo.Clase clase) {
        return switch (clase) {
            case ILEGIBLE -> HttpStatus.BAD_REQUEST;
            case ENTRADA -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NO_HAY -> HttpStatus.NOT_FOUND;
            case CONFLICTO -> HttpStatus.CONFLICT;
            case DEMASIADO -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }

    private static boolean quierePagina(HttpServletRequest peticion) {
        String acepta = peticion.getHeader(HttpHeaders.ACCEPT);
        return acepta != null && acepta.contains(MediaType.TEXT_HTML_VALUE);
    }

    static Idioma idioma(Locale locale) {
        return locale.getLanguage().equals("en") ? Idioma.EN : Idioma.ES;
    }
}
