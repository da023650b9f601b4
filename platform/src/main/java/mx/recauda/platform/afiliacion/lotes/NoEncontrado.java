package mx.recauda.platform.afiliacion.lotes;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import java.io.Serial;

/** What was asked for does not exist, or lies outside the scope: the same answer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoEncontrado extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;
}
