package mx.recauda.ley.salario;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** The salary cannot be built with the facts given. */
public final class SalarioImposible extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient ErrorDeSalario codigo;
    private final transient List<String> argumentos;

    SalarioImposible(ErrorDeSalario codigo, Object... argumentos) {
        super(codigo.codigo() + " " + List.of(argumentos));
        this.codigo = codigo;
        this.argumentos = Stream.of(argumentos).map(String::valueOf).toList();
    }

    /** The numbered error. */
    public ErrorDeSalario codigo() {
        return codigo;
    }

    /** The error as told to people. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(codigo, idioma, argumentos.toArray());
    }
}
