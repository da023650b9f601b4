package mx.recauda.platform.afiliacion.api;

import mx.recauda.ley.error.Incidencia;

import java.io.Serial;
import java.util.Objects;

/** A write that the rules refuse, with what is to be answered already in words. */
final class Rechazo extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Incidencia incidencia;

    Rechazo(Incidencia incidencia) {
        super(incidencia.codigo());
        this.incidencia = incidencia;
    }

    Incidencia incidencia() {
        return Objects.requireNonNull(incidencia);
    }
}
