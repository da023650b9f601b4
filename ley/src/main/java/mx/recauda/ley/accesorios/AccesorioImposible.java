package mx.recauda.ley.accesorios;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.Serial;
import java.util.List;

/** The computation cannot be done with the facts given or the parameters known. */
public final class AccesorioImposible extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient ErrorDeAccesorios codigo;
    private final transient List<Object> argumentos;

    AccesorioImposible(ErrorDeAccesorios codigo, Object... argumentos) {
        super(codigo.codigo() + " " + List.of(argumentos));
        this.codigo = codigo;
        this.argumentos = List.of(argumentos);
    }

    /** The numbered error. */
    public ErrorDeAccesorios codigo() {
        return codigo;
    }

    /** Values quoted in its text. */
    public List<Object> argumentos() {
        return argumentos;
    }

    /** The error as told to people. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(codigo, idioma, argumentos.toArray());
    }
}
