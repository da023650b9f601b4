package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What cannot be read of a request, as a problem with its code. */
@RestControllerAdvice(basePackageClasses = ErroresDeApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErroresDeApi {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ilegible(MethodArgumentTypeMismatchException fallo) {
        return problema(fallo.getName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ilegible(HttpMessageNotReadableException fallo) {
        return problema("cuerpo");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noHay(NoEncontrado fallo) {
        return problema(
                HttpStatus.NOT_FOUND, Incidencia.de(ErrorDeForma.NO_ENCONTRADO, Forma.idioma()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rechazado(Rechazo fallo) {
        return problema(HttpStatus.UNPROCESSABLE_CONTENT, fallo.incidencia());
    }

    private static ResponseEntity<ProblemDetail> problema(String campo) {
        return problema(
                HttpStatus.BAD_REQUEST,
                Incidencia.de(ErrorDeForma.CAMPO_ILEGIBLE, Forma.idioma(), campo));
    }

    private static ResponseEntity<ProblemDetail> problema(
            HttpStatus estado, Incidencia incidencia) {
        ProblemDetail problema = ProblemDetail.forStatusAndDetail(estado, incidencia.remedio());
        problema.setTitle(incidencia.mensaje());
        problema.setProperty("codigo", incidencia.codigo());
        return ResponseEntity.status(estado)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problema);
    }
}
