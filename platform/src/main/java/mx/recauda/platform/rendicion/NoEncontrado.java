package mx.recauda.platform.rendicion;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import java.io.Serial;

/** The page asked for does not exist, or lies outside what the person may see: the same answer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoEncontrado extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;
}
