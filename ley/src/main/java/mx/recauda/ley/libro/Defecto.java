package mx.recauda.ley.libro;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.List;

/**
 * Why an entry cannot enter the ledger.
 *
 * @param argumentos those of the text of the code, in order
 */
public record Defecto(ErrorDeLibro error, List<String> argumentos) {

    /** Keeps an immutable copy. */
    public Defecto {
        argumentos = List.copyOf(argumentos);
    }

    static Defecto de(ErrorDeLibro error, String... argumentos) {
        return new Defecto(error, List.of(argumentos));
    }

    /** As told to a person. */
    public Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(error, idioma, argumentos.toArray());
    }
}
