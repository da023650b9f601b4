package mx.recauda.platform.portal.internal;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A browser gets a page where a program gets a problem (RFC 9457). */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ErroresDePagina {

    @ResponseStatus(HttpStatus.NOT_FOUND)
    @ExceptionHandler(
            exception = {
                NoHandlerFoundException.class,
                NoResourceFoundException.class,
                MethodArgumentTypeMismatchException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    String noExiste() {
        return "error/404";
    }

    @ResponseStatus(HttpStatus.BAD_REQUEST)
    @ExceptionHandler(
            exception = {
                ServletRequestBindingException.class,
                MissingServletRequestPartException.class,
                MultipartException.class,
                BindException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    String noSeEntiende() {
        return "error/400";
    }
}
