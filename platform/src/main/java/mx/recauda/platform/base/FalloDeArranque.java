package mx.recauda.platform.base;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.Serial;

/** The server cannot start; carries the code and the arguments of the one line to be shown. */
public final class FalloDeArranque extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final ErrorDeArranque error;
    private final transient Object[] argumentos;

    /** A failure with its code; the arguments are those documented by the code. */
    public FalloDeArranque(ErrorDeArranque error, Object... argumentos) {
        super(error.codigo());
        this.error = error;
        this.argumentos = argumentos.clone();
    }

    /** The same, keeping the cause for the log. */
    public FalloDeArranque(Throwable causa, ErrorDeArranque error, Object... argumentos) {
        super(error.codigo(), causa);
        this.error = error;
        this.argumentos = argumentos.clone();
    }

    /** Code of the failure. */
    public ErrorDeArranque error() {
        return error;
    }

    /** The failure as told to a person. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(error, idioma, argumentos);
    }

    /** One line: code, what happened, how to fix it. */
    public String linea(Idioma idioma) {
        Incidencia incidencia = incidencia(idioma);
        return incidencia.codigo() + ". " + incidencia.mensaje() + " " + incidencia.remedio();
    }
}
