package mx.recauda.platform.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.io.IOException;
import java.util.Locale;

/**
 * What the address of a request of a program lacks or cannot be, by its name. Before what answers
 * with pages: a program that takes anything gets a problem.
 */
@ControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProblemasDeApi {

    private final ProblemasHttp problemas;

    ProblemasDeApi(ProblemasHttp problemas) {
        this.problemas = problemas;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> falta(
            MissingServletRequestParameterException fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        return problemas.responde(
                new FalloConCodigo(
                        FalloConCodigo.Clase.ILEGIBLE,
                        ErrorDePeticion.DATO_QUE_FALTA,
                        fallo.getParameterName()),
                peticion,
                respuesta,
                idioma);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> ilegible(
            MethodArgumentTypeMismatchException fallo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Locale idioma)
            throws IOException {
        return problemas.responde(
                new FalloConCodigo(
                        FalloConCodigo.Clase.ILEGIBLE,
                        ErrorDePeticion.DATO_ILEGIBLE,
                        fallo.getName(),
                        String.valueOf(fallo.getValue())),
                peticion,
                respuesta,
                idioma);
    }
}
